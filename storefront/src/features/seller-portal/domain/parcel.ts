import type { Pieces } from "@dastranj/orders/contract";
import { asciiDigits } from "@/lib/format";

/**
 * Reads how many of each line go into a parcel, as it was typed.
 *
 * @param typed by line; what is empty stays out of the parcel
 */
export function readParcel(
  left: readonly Pieces[],
  typed: (lineItemId: string) => string,
): { items: Pieces[] } | { fault: "none" | "tooMany" } {
  const items: Pieces[] = [];
  for (const { line_item_id, quantity } of left) {
    const text = asciiDigits(typed(line_item_id)).trim() || "0";
    const wanted = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN;
    if (Number.isNaN(wanted) || wanted > quantity) return { fault: "tooMany" };
    if (wanted > 0) items.push({ line_item_id, quantity: wanted });
  }
  return items.length > 0 ? { items } : { fault: "none" };
}
