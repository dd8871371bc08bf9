/** From how much on which price holds, of one unit. */
export interface Tier {
  from: number;
  unit_price: string;
}

/** A pool's price for a quantity: that of the highest tier that it reaches. @returns null below the lowest */
export function tierPrice(tiers: readonly Tier[], quantity: number): string | null {
  const reached = tiers.filter(({ from }) => from <= quantity);
  const highest = reached.reduce<Tier | null>(
    (best, tier) => (best && best.from >= tier.from ? best : tier),
    null,
  );
  return highest?.unit_price ?? null;
}
