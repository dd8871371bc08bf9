import type { BoothFacetValue } from "@dastranj/search/contract";
import { inLanguage, type Locale } from "@/i18n/locales";
import { formatUnits } from "@/lib/format";
import type { Chosen } from "./chosen";
import { said } from "./said";
import type { ListFilter, PriceWish } from "./search-address";

interface Named {
  value: string;
  name: string;
}

/** Everything that results are narrowed by, with its name in the reader's language. */
export interface Choices extends Record<Exclude<ListFilter, "attribute">, Named[]> {
  attributes: { key: string; name: string; values: Named[] }[];
}

/** What the page knows beforehand; booths are told of with what was found. */
export type KnownChoices = Omit<Choices, "seller">;

/** Booths among what was found, by name. */
export function booths(locale: Locale, counted: readonly BoothFacetValue[] = []): Named[] {
  return counted.flatMap(({ value, name, name_en }) =>
    name === null ? [] : [{ value, name: inLanguage(locale, name, name_en) }],
  );
}

/** The key and the value of `key:value`. */
export function partsOf(attribute: string): [key: string, value: string] {
  const at = attribute.indexOf(":");
  return [attribute.slice(0, at), attribute.slice(at + 1)];
}

/** The name of a value; the value itself where nobody knows its name. */
function nameOf(choices: Choices, filter: ListFilter, value: string): string {
  if (filter !== "attribute") return choices[filter].find((each) => each.value === value)?.name ?? value;
  const [key, chosen] = partsOf(value);
  const attribute = choices.attributes.find((each) => each.key === key);
  const name = attribute?.values.find((each) => each.value === chosen)?.name ?? chosen;
  return attribute ? `${attribute.name}: ${name}` : name;
}

/** Between which prices, as people say it. */
function priceName(
  locale: Locale,
  { currency, min, max }: PriceWish,
  words: { priceAbove: string; priceBelow: string; priceBetween: string },
): string {
  const money = (amount: number | undefined) =>
    amount === undefined ? "" : formatUnits(locale, amount, currency);
  const text =
    max === undefined ? words.priceAbove : min === undefined ? words.priceBelow : words.priceBetween;
  return said(text, { min: money(min), max: money(max) });
}

/** What a choice is called. */
export function chosenName(
  locale: Locale,
  choices: Choices,
  words: { priceAbove: string; priceBelow: string; priceBetween: string; filter: { wholesale: string } },
  chosen: Chosen,
): string {
  if (chosen.filter === "wholesale") return words.filter.wholesale;
  if (chosen.filter === "price") return priceName(locale, chosen.price, words);
  return nameOf(choices, chosen.filter, chosen.value);
}
