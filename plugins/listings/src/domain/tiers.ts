import type { PricesByCurrency } from "./listing-content";

/** A price of a tier, with the quantities that it is for. */
export interface TierPrice {
  currency: string;
  /** Whole smallest units. */
  price: number;
  min_quantity: number;
  /** Null for the last tier: without end. */
  max_quantity: number | null;
}

export interface Tier {
  min_quantity: number;
  prices: PricesByCurrency;
}

/** The prices of tiers: in each currency a tier holds until the next one that has a price in it. */
export function tierPrices(tiers: readonly Tier[]): TierPrice[] {
  const currencies = [...new Set(tiers.flatMap(({ prices }) => Object.keys(prices)))];
  return currencies.flatMap((currency) => {
    const steps = tiers.flatMap(({ min_quantity, prices }) =>
      prices[currency] === undefined ? [] : [{ currency, price: prices[currency], min_quantity }],
    );
    return steps.map((step, index) => {
      const next = steps[index + 1];
      return { ...step, max_quantity: next ? next.min_quantity - 1 : null };
    });
  });
}

/** The tiers that prices tell of, from the smallest quantity up. */
export function tiersOf(prices: readonly Omit<TierPrice, "max_quantity">[]): Tier[] {
  const tiers = new Map<number, Record<string, number>>();
  for (const { min_quantity, currency, price } of prices) {
    tiers.set(min_quantity, { ...tiers.get(min_quantity), [currency]: price });
  }
  return [...tiers].sort(([a], [b]) => a - b).map(([min_quantity, prices]) => ({ min_quantity, prices }));
}
