/** A line of a part, and how many of it are in a parcel. */
interface Packed {
  line_item_id: string;
  quantity: number;
}

/**
 * What is left to pack of each line. When all of it has left it is all of it again: then a sheet is printed anew for the records.
 *
 * @param parcels the contents of each; null for one that holds the whole part
 */
export function toPack(lines: readonly Packed[], parcels: readonly (readonly Packed[] | null)[]): Packed[] {
  const sent = (id: string) =>
    parcels.reduce(
      (sum, contents) =>
        sum +
        (contents ?? lines).reduce((all, each) => all + (each.line_item_id === id ? each.quantity : 0), 0),
      0,
    );
  const left = lines.map(({ line_item_id, quantity }) => ({
    line_item_id,
    quantity: Math.max(0, quantity - sent(line_item_id)),
  }));
  return left.every(({ quantity }) => quantity === 0)
    ? lines.map(({ line_item_id, quantity }) => ({ line_item_id, quantity }))
    : left.filter(({ quantity }) => quantity > 0);
}
