import { type ChainPart, valueChain } from "@dastranj/money";

/** What became of a wholesale order's money. Whole smallest units. */
export interface SettledMoney {
  /** What its buyer pays for what was delivered: goods, way and tax. */
  billed: { total: bigint; shipping: bigint; tax: bigint };
  /** Commission of the market, with VAT on it. */
  platform: bigint;
  /** What the members earned. */
  earned: bigint;
  /** What was bought from others to fill the gap. */
  outside: bigint;
  /** What the members who said so declared of their material, for what was accepted of them; null where nobody did. */
  raw_material: bigint | null;
}

/**
 * The chain of a wholesale order. Who made what was bought outside is a maker too. The cooperative's part is its margin and what is left for the
 * year; below zero it bears a loss. The parts sum to what the buyer pays.
 */
export function orderChain({ billed, platform, earned, outside, raw_material }: SettledMoney): ChainPart[] {
  return valueChain({
    paid: billed.total,
    transport: billed.shipping,
    tax: billed.tax,
    platform,
    earned: earned + outside,
    raw_material,
  });
}
