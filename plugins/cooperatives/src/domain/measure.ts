import { MEASURES, type Measure } from "../contract/measure";

/**
 * What a quantity costs, rounded half up to whole smallest units of money.
 *
 * @param quantity in the measure's smallest
 * @param unitPrice of one unit of the measure, in whole smallest units of money
 */
export function priceOf(measure: Measure, quantity: number, unitPrice: bigint): bigint {
  if (!Number.isSafeInteger(quantity) || quantity < 0)
    throw new RangeError("a quantity is whole and not below zero");
  if (unitPrice < 0n) throw new RangeError("a price is not below zero");
  const per = BigInt(MEASURES[measure].per);
  return (BigInt(quantity) * unitPrice * 2n + per) / (2n * per);
}
