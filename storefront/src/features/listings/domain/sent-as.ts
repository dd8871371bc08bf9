import type { AttributeSet, ListingDraft } from "@dastranj/listings/contract/offering";
import { inSmallest, netOf, numberOf } from "./amounts";
import { combinationsOf, type FormVariant, type ListingForm, variantOf } from "./form";

export interface SentWith {
  /** Names numbers of her own that she did not write herself. */
  key: string;
  currencies: readonly { code: string; decimals: number }[];
  sets: readonly AttributeSet[];
}

/** A form as it is sent; what is not typed yet is no number, and refused by the schema. */
export function sentAs(form: ListingForm, { key, currencies, sets }: SentWith): ListingDraft {
  const pricesOf = (typed: Record<string, string>) =>
    Object.fromEntries(
      currencies
        .filter(({ code }, index) => index === 0 || typed[code])
        .map(({ code }) => [code, inSmallest(typed[code] ?? "", code, currencies)]),
    );
  const combinations = combinationsOf(form.options);
  const skus = skusOf(
    combinations.map((each) => variantOf(form, each.key)),
    key,
  );
  const wholeOrNull = (typed: string) => (typed === "" ? null : numberOf(typed));
  return {
    title: form.title,
    story: form.story,
    category: form.category,
    photos: form.photos.map(({ key: own, sent }) => sent?.id ?? own),
    measure: form.measure,
    options: form.options.filter(({ values }) => values.length > 0),
    variants: combinations.map(({ key: name, values }, index) => {
      const variant = variantOf(form, name);
      const { length, width, height } = variant.size;
      return {
        ...(variant.id && { id: variant.id }),
        sku: skus[index] ?? "",
        values,
        net_amount: netOf(variant.net, form.measure),
        prices: pricesOf(variant.prices),
        stock: form.making.made_to_order ? null : numberOf(variant.stock),
        weight_grams: numberOf(variant.weight),
        size_cm:
          length || width || height
            ? { length: numberOf(length), width: numberOf(width), height: numberOf(height) }
            : null,
        wholesale: variant.wholesale.map((tier) => ({
          min_quantity: numberOf(tier.from),
          prices: pricesOf(tier.prices),
        })),
      };
    }),
    making: {
      made_to_order: form.making.made_to_order,
      weekly_quantity: form.making.made_to_order ? wholeOrNull(form.making.weekly_quantity) : null,
      minutes_per_piece: form.making.made_to_order ? wholeOrNull(form.making.minutes_per_piece) : null,
      lead_days: form.making.lead_days === "" ? 0 : numberOf(form.making.lead_days),
    },
    attributes: attributesOf(form, sets),
  };
}

/** Her own numbers, and one that is made up where she wrote none; each stands once. */
function skusOf(variants: readonly FormVariant[], key: string): string[] {
  const taken = new Set(variants.map(({ sku }) => sku).filter(Boolean));
  const begin = key
    .replace(/[^0-9a-z]/gi, "")
    .slice(-6)
    .toUpperCase();
  let next = 1;
  return variants.map(({ sku }) => {
    if (sku) return sku;
    while (taken.has(`${begin}-${next}`)) next += 1;
    taken.add(`${begin}-${next}`);
    return `${begin}-${next}`;
  });
}

/** Only what goods of the category have; what she left open is not told. */
function attributesOf(
  form: ListingForm,
  sets: readonly AttributeSet[],
): NonNullable<ListingDraft["attributes"]> {
  const told = sets
    .filter(({ categories }) => categories.includes(form.category))
    .flatMap(({ attributes }) => attributes)
    .flatMap(({ key, kind }): [string, string | number | boolean | string[]][] => {
      const value = form.attributes[key];
      if (value === undefined || value.length === 0) return [];
      if (kind === "number") return [[key, Number(value)]];
      if (kind === "yes_no") return [[key, value === "yes"]];
      return [[key, value]];
    });
  return Object.fromEntries(told);
}
