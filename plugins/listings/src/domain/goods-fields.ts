import type { NamedAttribute } from "./attribute-words";
import type { AttributeValue } from "./listing-content";
import { unitPrice } from "./unit-price";

type Measure = Parameters<typeof unitPrice>[1];

/** A variant as lists see it. */
interface PricedVariant {
  id: string;
  /** By currency, in whole smallest units. */
  prices: Readonly<Record<string, readonly number[]>>;
}

/** The lowest price of a kilogram, litre, square metre or metre among the variants; nulls for what is sold by the piece. */
export function unitPricesOf(
  measure: Measure,
  variants: readonly PricedVariant[],
  amounts: Readonly<Record<string, number>>,
) {
  const of = (currency: string) =>
    variants.flatMap(({ id, prices }) =>
      (prices[currency] ?? []).flatMap((price) => unitPrice(price, measure, amounts[id] ?? null) ?? []),
    );
  const [irr, eur] = [of("irr"), of("eur")];
  const known = irr.length + eur.length > 0;
  return {
    unit: known ? measure : null,
    unit_price_irr: lowest(irr),
    unit_price_eur_cents: lowest(eur),
    has_unit_price_range: new Set(irr).size > 1 || new Set(eur).size > 1,
  };
}

/** A price for wholesale buyers, from so many pieces on. */
export interface WholesalePrice {
  currency_code: string;
  min_quantity: number;
  /** Whole smallest units. */
  price: number;
}

/** The smallest wholesale order and the best price there is, over all variants. */
export function wholesaleOf(prices: readonly WholesalePrice[]) {
  const best = (currency: string) =>
    lowest(prices.flatMap(({ currency_code, price }) => (currency_code === currency ? [price] : [])));
  return {
    wholesale: prices.length > 0,
    wholesale_min: lowest(prices.map(({ min_quantity }) => min_quantity)),
    wholesale_price_irr: best("irr"),
    wholesale_price_eur_cents: best("eur"),
  };
}

/** What was chosen of attributes with fixed choices, as `key:value`, and the names of it in both languages. */
export function chosenAttributes(
  values: Readonly<Record<string, AttributeValue>>,
  attributes: readonly NamedAttribute[],
): { chosen: string[]; words: string[] } {
  const found = attributes.flatMap(({ key, choices = [] }) => {
    const told = [values[key]].flat();
    return choices.filter(({ value }) => told.includes(value)).map((choice) => ({ key, ...choice }));
  });
  return {
    chosen: found.map(({ key, value }) => `${key}:${value}`),
    words: found.flatMap(({ name }) => [name.fa, name.en]),
  };
}

function lowest(amounts: readonly number[]): number | null {
  return amounts.length > 0 ? Math.min(...amounts) : null;
}
