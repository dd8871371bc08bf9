import { roundDown } from "@dastranj/money";

/**
 * What a credit line must take off a basket's total so that it is whole in the currency's smallest unit, and stays so whichever
 * seller's part of the order falls away later.
 *
 * Medusa counts credit lines of one unit or less as nothing. So each seller's part that has a fraction gives up the fraction and
 * one whole unit: of 1,000.4 rials it gives 1.4, and 999 are charged for it. What is taken off any of the parts together is then
 * nothing, or more than one unit.
 *
 * @param total decimal in the major unit, before rounding
 * @param parts what each seller's goods and shipping come to, decimals in the major unit that add up to the total
 * @param decimals decimal digits of the currency
 * @returns a decimal in the major unit, or null when all parts are whole, or the total too small to take a unit off
 */
export function roundingOff(total: string, parts: readonly string[], decimals: number): string | null {
  const { units, rest } = roundDown(total, decimals);
  const broken = parts.map((part) => roundDown(part, decimals)).filter((part) => part.rest !== "0");
  // The fractions of the parts are the total's, and perhaps whole units more.
  const fractions = broken.reduce((sum, part) => sum + scaled(part.rest, decimals), 0n);
  const whole = (fractions - scaled(rest, decimals) + ONE / 2n) / ONE;
  const givers = broken.filter((part) => part.units >= 1n).length;
  const off = whole + BigInt(givers) || (rest === "0" ? 0n : 1n);
  if (off === 0n || off > units) return null;
  const fraction = rest === "0" ? "" : rest.slice("0.".length + decimals);
  return pointed(off, fraction, decimals);
}

const DIGITS = 18;
const ONE = 10n ** BigInt(DIGITS);

/** A fraction of one unit, as a share of it. */
function scaled(rest: string, decimals: number): bigint {
  const digits = rest === "0" ? "" : rest.slice("0.".length + decimals);
  return BigInt(digits.slice(0, DIGITS).padEnd(DIGITS, "0"));
}

/** Whole units and a fraction of one, in the major unit. */
function pointed(units: bigint, fraction: string, decimals: number): string {
  const digits = units.toString().padStart(decimals + 1, "0");
  const major = digits.slice(0, digits.length - decimals);
  const minor = digits.slice(digits.length - decimals) + fraction;
  return minor.replace(/0+$/, "") === "" ? major : `${major}.${minor.replace(/0+$/, "")}`;
}
