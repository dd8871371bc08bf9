import type { Flaws } from "./flaws";
import type { PricesByCurrency, TierContent } from "./listing-content";

/**
 * What is wrong with wholesale tiers: each begins at more pieces than the one before and is never dearer than it, nor than one
 * piece, in any currency; and every tier has the home currency's price.
 */
export function tierFlaws(
  { prices, wholesale }: { prices: PricesByCurrency; wholesale: readonly TierContent[] },
  { homeCurrency, currencies }: { homeCurrency: string; currencies: readonly string[] },
  at: string,
): Flaws {
  const flaws: Flaws = {};
  for (const [index, tier] of wholesale.entries()) {
    const here = `${at}.wholesale.${index}`;
    const before = wholesale[index - 1];
    if (before && tier.min_quantity <= before.min_quantity) flaws[`${here}.min_quantity`] = "tier_not_larger";
    if (tier.prices[homeCurrency] === undefined) flaws[`${here}.prices.${homeCurrency}`] = "price_missing";
    for (const [currency, price] of Object.entries(tier.prices)) {
      const path = `${here}.prices.${currency}`;
      const retail = prices[currency];
      const former = before?.prices[currency];
      if (!currencies.includes(currency) || retail === undefined) flaws[path] = "currency_unknown";
      else if (price > retail) flaws[path] = "tier_above_retail";
      else if (former !== undefined && price >= former) flaws[path] = "tier_not_cheaper";
    }
  }
  return flaws;
}
