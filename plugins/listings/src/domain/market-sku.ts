/**
 * A seller's own number as Medusa keeps it, where numbers are unique in the whole market: behind her booth's handle, which has
 * no slash in it, so that no two sellers' meet.
 */
export function marketSku(seller: string, sku: string): string {
  return `${seller}/${sku}`;
}
