import { MEASURES, type Measure } from "../../contract/measure";

/** Medusa is told no finer parts than a scale shows. */
const THOUSANDTHS = 1000;

/**
 * What was delivered, as the line of Medusa's order counts it: in whole units of the measure and parts of them; a line that is one lot, since what was ordered
 * is not whole units, counts the part of its price that was billed, rounded down.
 *
 * @param agreed what was ordered at first, in money
 * @param billed its quantity in the measure's smallest
 */
export function deliveredOfLine(
  measure: Measure,
  agreed: { unit_price: bigint; goods_total: bigint },
  billed: { quantity: number; goods_total: bigint },
): number {
  if (agreed.goods_total % agreed.unit_price === 0n) return billed.quantity / MEASURES[measure].per;
  return Number((billed.goods_total * BigInt(THOUSANDTHS)) / agreed.goods_total) / THOUSANDTHS;
}
