/** What a buyer's money for a line of an order was for. In the order of its way: from the ground to the door. */
export const LINKS_OF_THE_CHAIN = [
  "raw_material",
  "making",
  "cooperative",
  "platform",
  "transport",
  "tax",
] as const;

export type ChainLink = (typeof LINKS_OF_THE_CHAIN)[number];

export interface LineToChain {
  /** All that the buyer pays for the line: goods after discount, its part of sending, tax. */
  paid: bigint;
  transport: bigint;
  tax: bigint;
  /** Commission and the tax on it. */
  platform: bigint;
  /** What the members earned for it; null where the seller made it herself and keeps the rest. */
  earned: bigint | null;
  /** What the makers declared that their material cost; null where they did not. */
  raw_material: bigint | null;
}

/** A part of the price, and whether somebody declared it or it follows from the books. */
export interface ChainPart {
  link: ChainLink;
  amount: bigint;
  declared: boolean;
}

/**
 * Takes a price apart. The parts sum to what was paid. What a maker declared that is more than she earned is taken to be all of it: her making
 * is not below zero for it. Without a declaration, material is part of making. Whoever bore a loss stands below zero: a cooperative, or a
 * platform that gives more of the price than it takes.
 */
export function valueChain(line: LineToChain): ChainPart[] {
  const left = line.paid - line.transport - line.tax - line.platform;
  const makers = line.earned ?? left;
  const declared = line.raw_material ?? 0n;
  const material = declared < makers ? declared : makers > 0n ? makers : 0n;
  const amounts: Record<ChainLink, bigint> = {
    raw_material: material,
    making: makers - material,
    cooperative: left - makers,
    platform: line.platform,
    transport: line.transport,
    tax: line.tax,
  };
  return LINKS_OF_THE_CHAIN.map((link) => ({
    link,
    amount: amounts[link],
    declared: link === "raw_material",
  })).filter(({ amount, declared: told }) => amount !== 0n || (told && line.raw_material !== null));
}
