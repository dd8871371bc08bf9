import { roundDown } from "@dastranj/money";

/**
 * What a credit line must take off a total so that it is whole in the currency's smallest unit.
 *
 * Medusa counts credit lines of one unit or less as nothing, so the line takes the fraction and one whole unit: of
 * 1,000.4 rials it takes 1.4, and 999 are charged.
 *
 * @param total decimal in the major unit, before rounding
 * @param decimals decimal digits of the currency
 * @returns a decimal in the major unit, or null when the total is whole, or too small to take a unit off
 */
export function roundingOff(total: string, decimals: number): string | null {
  const { units, rest } = roundDown(total, decimals);
  if (rest === "0" || units < 1n) return null;
  const fraction = rest.slice("0.".length + decimals);
  return decimals === 0 ? `1.${fraction}` : `0.${"1".padStart(decimals, "0")}${fraction}`;
}
