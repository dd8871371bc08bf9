import { LISTING_LIMITS, type Measure } from "@dastranj/listings/contract/offering";
import {
  type Both,
  combinationsOf,
  type FormOption,
  type FormVariant,
  type ListingForm,
  variantOf,
} from "./form";

/** What differs most often, so that it is chosen and not typed. */
interface Suggestion {
  name: Both;
  values: (Both & { grams?: number })[];
}

export const SUGGESTIONS: readonly Suggestion[] = [
  {
    name: { fa: "اندازه", en: "Size" },
    values: [
      { fa: "کوچک", en: "Small" },
      { fa: "متوسط", en: "Medium" },
      { fa: "بزرگ", en: "Large" },
    ],
  },
  {
    name: { fa: "رنگ", en: "Colour" },
    values: [
      { fa: "لاکی", en: "Madder red" },
      { fa: "سرمه‌ای", en: "Navy" },
      { fa: "سبز", en: "Green" },
      { fa: "کرم", en: "Cream" },
      { fa: "مشکی", en: "Black" },
    ],
  },
  {
    name: { fa: "وزن", en: "Weight" },
    values: [
      { fa: "۲۵۰ گرم", en: "250 g", grams: 250 },
      { fa: "۵۰۰ گرم", en: "500 g", grams: 500 },
      { fa: "یک کیلو", en: "1 kg", grams: 1000 },
    ],
  },
];

/** A value with what is known of its weight. */
const gramsOf = (name: string, value: string) =>
  SUGGESTIONS.find((each) => each.name.fa === name)?.values.find(({ fa }) => fa === value)?.grams;

/** What so many grams weigh with their wrapping: a tenth more. */
const wrapped = (net: string) => (net ? String(Math.round(Number(net) * 1.1)) : "");

/** With another net amount; a weight of its parcel that she did not write herself follows it. */
export function withNet(variant: FormVariant, net: string, measure: Measure): FormVariant {
  const own = variant.weight !== "" && variant.weight !== wrapped(variant.net);
  return { ...variant, net, weight: own || measure !== "weight" ? variant.weight : wrapped(net) };
}

export function withOption(form: ListingForm, name: Both): ListingForm {
  const taken = form.options.some((option) => option.name.fa === name.fa);
  if (taken || form.options.length >= LISTING_LIMITS.options) return form;
  return { ...form, options: [...form.options, { name, values: [] }] };
}

export const withoutOption = (form: ListingForm, index: number): ListingForm => ({
  ...form,
  options: form.options.filter((_, at) => at !== index),
});

const changeOption = (form: ListingForm, index: number, by: (option: FormOption) => FormOption) => ({
  ...form,
  options: form.options.map((option, at) => (at === index ? by(option) : option)),
});

/** With one more value; one whose weight is known is weighed, and its price is that of a weight. */
export function withValue(form: ListingForm, index: number, value: Both): ListingForm {
  const option = form.options[index];
  if (!option || !value.fa || option.values.some(({ fa }) => fa === value.fa)) return form;
  const wider = changeOption(form, index, (one) => ({ ...one, values: [...one.values, value] }));
  const grams = gramsOf(option.name.fa, value.fa);
  if (!grams) return wider;
  const weighed = combinationsOf(wider.options)
    .filter(({ values }) => wider.options[index]?.values[values[index] ?? -1]?.fa === value.fa)
    .map(({ key }) => [
      key,
      { ...variantOf(wider, key), net: String(grams), weight: wrapped(String(grams)) },
    ]);
  return { ...wider, measure: "weight", variants: { ...wider.variants, ...Object.fromEntries(weighed) } };
}

export const withoutValue = (form: ListingForm, index: number, value: string): ListingForm =>
  changeOption(form, index, (option) => ({
    ...option,
    values: option.values.filter(({ fa }) => fa !== value),
  }));

/** The English names of an option and its values. */
export const inEnglish = (form: ListingForm, index: number, value: number | null, en: string): ListingForm =>
  changeOption(form, index, (option) =>
    value === null
      ? { ...option, name: { ...option.name, en } }
      : { ...option, values: option.values.map((one, at) => (at === value ? { ...one, en } : one)) },
  );
