/** What a seller writes of goods that came back as they left. */
const AS_NEW = new Set(["", "نو", "مثل نو", "در حد نو", "سالم", "new", "as new", "like new"]);

/** Whether the words for a condition say that nothing is wrong with the goods; none say so, too. */
export function isAsNew(condition: string): boolean {
  const plain = condition
    .replace(/[\u200c\s]+/g, " ")
    .replace(/ي/g, "ی")
    .trim()
    .replace(/[.!؛،]+$/, "")
    .toLowerCase();
  return AS_NEW.has(plain);
}

/**
 * How many pieces of a line go back on sale: what the seller chose, but no more than arrived. Until she chooses, all that arrived as
 * new, and none of what is not.
 */
export function onSaleAgain(arrived: number, condition: string, chosen?: number): number {
  if (chosen !== undefined) return Math.min(chosen, arrived);
  return isAsNew(condition) ? arrived : 0;
}
