import { MEASURES, type Measure } from "../../contract/measure";
import type { PoolTier } from "../../contract/pool";

/** Tiers as Medusa's prices: quantities in whole units, amounts in the major unit; each holds until the next begins. */
export function tierPrices(
  { measure, tiers }: { measure: Measure; tiers: readonly PoolTier[] },
  decimals: number,
): { amount: number; min_quantity: number; max_quantity: number | null }[] {
  const { per } = MEASURES[measure];
  return tiers.map(({ from, unit_price }, at) => {
    const next = tiers[at + 1];
    return {
      amount: Number(unit_price) / 10 ** decimals,
      min_quantity: from / per,
      max_quantity: next ? next.from / per - 1 : null,
    };
  });
}
