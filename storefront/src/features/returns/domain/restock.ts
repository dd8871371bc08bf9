/**
 * How many pieces of a line go back on sale: what the seller chose, but no more than arrived. Until she chooses, all that arrived
 * where nothing is to be said of its condition, and none where something is.
 */
export function onSaleAgain(arrived: number, condition: string, chosen?: number): number {
  if (chosen !== undefined) return Math.min(chosen, arrived);
  return condition.trim() ? 0 : arrived;
}
