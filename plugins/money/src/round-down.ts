/** An amount taken apart at the currency's smallest unit. */
export interface FractionOfUnit {
  /** Whole smallest units, e.g. rials or cents. */
  units: bigint;
  /** What lies below one unit, as a decimal in the major unit; "0" when the amount is whole. */
  rest: string;
}

const DECIMAL = /^(\d+)(?:\.(\d+))?$/;

/**
 * Rounds an amount down to whole smallest units and says exactly what was left over.
 *
 * @param amount not negative, decimal in the major unit without exponent, e.g. "3767347.945"
 * @param decimals decimal digits of the currency, e.g. 0 for IRR and 2 for EUR
 * @throws RangeError when the amount is no such decimal
 */
export function roundDown(amount: string, decimals: number): FractionOfUnit {
  const parts = DECIMAL.exec(amount);
  if (!parts) throw new RangeError(`not a decimal amount: ${amount}`);
  const [, whole = "0", fraction = ""] = parts;
  const units = BigInt(whole + fraction.slice(0, decimals).padEnd(decimals, "0"));
  const rest = fraction.slice(decimals).replace(/0+$/, "");
  return { units, rest: rest ? `0.${"0".repeat(decimals)}${rest}` : "0" };
}
