import { handleOf } from "@dastranj/sellers/contract/handle";

/**
 * A product's address: its English title, else its Persian one in Latin letters, and a few letters that make it the only one.
 *
 * @param unique small letters and digits that nothing else has
 */
export function addressOf({ fa, en }: { fa: string; en: string | null }, unique: string): string {
  return `${handleOf(en ?? fa, "goods")}-${unique}`;
}
