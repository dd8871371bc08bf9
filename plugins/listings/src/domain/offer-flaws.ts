import { attributeFlaws } from "./attribute-flaws";
import type { Flaws } from "./flaws";
import type { AttributeRule, Bilingual, ListingContent, VariantContent } from "./listing-content";
import { tierFlaws } from "./tier-flaws";

/** The market that something is offered in. */
export interface OfferGround {
  /** The attributes that goods of the category have. */
  attributes: readonly AttributeRule[];
  homeCurrency: string;
  currencies: readonly string[];
}

/** What is wrong with a listing beyond its single fields, by the path of the field, such as `variants.2.prices.irr`. */
export function offerFlaws(content: ListingContent, ground: OfferGround): Flaws {
  return {
    ...optionFlaws(content),
    ...makingFlaws(content),
    ...variantFlaws(content, ground),
    ...attributeFlaws(content.attributes, ground.attributes),
  };
}

function optionFlaws({ options }: ListingContent): Flaws {
  const flaws: Flaws = {};
  for (const index of twice(options.map(({ name }) => name.fa)))
    flaws[`options.${index}.name`] = "option_twice";
  for (const [index, { values }] of options.entries()) {
    for (const at of twice(values.map(({ fa }: Bilingual) => fa)))
      flaws[`options.${index}.values.${at}`] = "value_twice";
  }
  return flaws;
}

/** What is made to order is promised by what can be made: without a capacity nobody could say when. */
function makingFlaws({ making }: ListingContent): Flaws {
  const { made_to_order, weekly_quantity, minutes_per_piece } = making;
  return made_to_order && weekly_quantity === null && minutes_per_piece === null
    ? { "making.weekly_quantity": "capacity_missing" }
    : {};
}

function variantFlaws(content: ListingContent, ground: OfferGround): Flaws {
  const { variants, options } = content;
  const flaws: Flaws = {};
  for (const [index, variant] of variants.entries()) {
    const at = `variants.${index}`;
    if (!fits(variant, options)) flaws[`${at}.values`] = "values_wrong";
    Object.assign(
      flaws,
      stockFlaws(variant, content, at),
      priceFlaws(variant.prices, ground, `${at}.prices`),
    );
    Object.assign(flaws, tierFlaws(variant, ground, at));
  }
  for (const index of twice(variants.map(({ values }) => values.join())))
    flaws[`variants.${index}.values`] ??= "combination_twice";
  for (const index of twice(variants.map(({ sku }) => sku))) flaws[`variants.${index}.sku`] = "sku_twice";
  for (const index of twice(variants.map(({ id }, at) => id ?? `new ${at}`)))
    flaws[`variants.${index}.id`] = "variant_unknown";
  return flaws;
}

function fits({ values }: VariantContent, options: ListingContent["options"]): boolean {
  return (
    values.length === options.length &&
    values.every((value, index) => value < (options[index]?.values.length ?? 0))
  );
}

function stockFlaws(variant: VariantContent, { making, measure }: ListingContent, at: string): Flaws {
  const flaws: Flaws = {};
  if (!making.made_to_order && variant.stock === null) flaws[`${at}.stock`] = "stock_missing";
  if (making.made_to_order && variant.stock !== null) flaws[`${at}.stock`] = "stock_of_made_to_order";
  if (measure !== "piece" && variant.net_amount === null) flaws[`${at}.net_amount`] = "net_amount_missing";
  return flaws;
}

/** What is wrong with prices: the home currency's is missing, or there is one that the market does not know. */
export function priceFlaws(
  prices: Readonly<Record<string, number>>,
  { homeCurrency, currencies }: Pick<OfferGround, "homeCurrency" | "currencies">,
  at: string,
): Flaws {
  const flaws: Flaws = {};
  if (prices[homeCurrency] === undefined) flaws[`${at}.${homeCurrency}`] = "price_missing";
  for (const currency of Object.keys(prices)) {
    if (!currencies.includes(currency)) flaws[`${at}.${currency}`] = "currency_unknown";
  }
  return flaws;
}

/** Indexes of what stands earlier in the list already. */
function twice(list: readonly string[]): number[] {
  const seen = new Set<string>();
  return list.flatMap((one, index) => {
    const key = one.trim().toLowerCase();
    if (seen.has(key)) return [index];
    seen.add(key);
    return [];
  });
}
