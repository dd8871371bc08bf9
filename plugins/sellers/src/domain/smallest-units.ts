/** A decimal in the major unit as whole smallest units; what lies below one counts as one, so that a cap is never passed unseen. */
export function smallestUnits(amount: string, decimals: number): number {
  const [whole = "0", fraction = ""] = amount.split(".");
  const kept = Number(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  return /[1-9]/.test(fraction.slice(decimals)) ? kept + 1 : kept;
}
