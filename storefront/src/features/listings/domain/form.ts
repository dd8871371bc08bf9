import {
  LISTING_LIMITS,
  type ListingPhoto,
  type Measure,
  type SellerListingAnswer,
} from "@dastranj/listings/contract/offering";
import { asTyped } from "./amounts";

/** A listing as it is typed: everything text, in ASCII digits, so that a draft can be left at any letter. */

export interface Both {
  fa: string;
  en: string;
}

export interface FormPhoto {
  /** The browser's name of it. */
  key: string;
  /** What the shop made of it, once it has it. */
  sent?: ListingPhoto;
}

export interface FormTier {
  from: string;
  prices: Record<string, string>;
}

export interface FormVariant {
  /** Of one that is on sale already. */
  id?: string;
  /** Empty: one is made up for her. */
  sku: string;
  net: string;
  /** In the units people say: tomans, euros. */
  prices: Record<string, string>;
  stock: string;
  weight: string;
  size: { length: string; width: string; height: string };
  wholesale: FormTier[];
}

export interface FormOption {
  name: Both;
  values: Both[];
}

export interface ListingForm {
  photos: FormPhoto[];
  title: Both;
  story: Both;
  category: string;
  attributes: Record<string, string | string[]>;
  measure: Measure;
  options: FormOption[];
  /** By the values of the options, joined: a value that is taken out and put back finds its figures again. */
  variants: Record<string, FormVariant>;
  making: { made_to_order: boolean; weekly_quantity: string; minutes_per_piece: string; lead_days: string };
}

export const EMPTY_VARIANT: FormVariant = {
  sku: "",
  net: "",
  prices: {},
  stock: "1",
  weight: "",
  size: { length: "", width: "", height: "" },
  wholesale: [],
};

export const EMPTY_FORM: ListingForm = {
  photos: [],
  title: { fa: "", en: "" },
  story: { fa: "", en: "" },
  category: "",
  attributes: {},
  measure: "piece",
  options: [],
  variants: {},
  making: { made_to_order: false, weekly_quantity: "", minutes_per_piece: "", lead_days: "" },
};

/** Between the values in the name of a combination; nobody types it. */
const JOINT = "\u001f";

export interface Combination {
  key: string;
  /** Index of the value of each option. */
  values: number[];
}

/** Every combination of the options' values, in their order; one without values where there are no options. */
export function combinationsOf(options: readonly FormOption[]): Combination[] {
  const told = options.filter(({ values }) => values.length > 0);
  const all = told.reduce<number[][]>(
    (sofar, { values }) => sofar.flatMap((one) => values.map((_, index) => [...one, index])),
    [[]],
  );
  return all.slice(0, LISTING_LIMITS.variants + 1).map((values) => ({
    key: values.map((index, at) => told[at]?.values[index]?.fa ?? "").join(JOINT),
    values,
  }));
}

/** The figures of a combination; a new one begins with those of the first, for they are mostly alike. */
export function variantOf(form: ListingForm, key: string): FormVariant {
  const standing = form.variants[key];
  if (standing) return standing;
  const [first] = combinationsOf(form.options);
  const {
    sku: _,
    id: __,
    ...like
  } = (first && form.variants[first.key]) ?? Object.values(form.variants)[0] ?? EMPTY_VARIANT;
  return { ...like, sku: "" };
}

/** The name of a combination, as a buyer chooses it. */
export function nameOf(form: ListingForm, { values }: Combination, language: "fa" | "en"): string {
  const told = form.options.filter(({ values: all }) => all.length > 0);
  return values
    .map((index, at) => {
      const value = told[at]?.values[index];
      return (language === "en" && value?.en) || value?.fa || "";
    })
    .join("، ");
}

const text = (value: number | null | undefined) => (value == null ? "" : String(value));

type Content = SellerListingAnswer["listing"]["content"];
type Proposed = NonNullable<SellerListingAnswer["listing"]["proposal"]>["content"];
type Currencies = readonly { code: string; decimals: number }[];

/** A listing that is there, to be changed. */
export function formOf(content: Content, currencies: Currencies): ListingForm {
  const prices = (given: Record<string, number>) =>
    Object.fromEntries(
      Object.entries(given).map(([code, amount]) => [code, asTyped(amount, code, currencies)]),
    );
  const options = content.options.map(({ name, values }) => ({
    name: { fa: name.fa, en: name.en ?? "" },
    values: values.map(({ fa, en }) => ({ fa, en: en ?? "" })),
  }));
  const variants = content.variants.map((variant): [string, FormVariant] => [
    variant.values.map((index, at) => options[at]?.values[index]?.fa ?? "").join(JOINT),
    {
      id: variant.id,
      sku: variant.sku,
      net: netAsTyped(variant.net_amount, content.measure),
      prices: prices(variant.prices),
      stock: text(variant.stock),
      weight: text(variant.weight_grams),
      size: {
        length: text(variant.size_cm?.length),
        width: text(variant.size_cm?.width),
        height: text(variant.size_cm?.height),
      },
      wholesale: variant.wholesale.map((tier) => ({
        from: text(tier.min_quantity),
        prices: prices(tier.prices),
      })),
    },
  ]);
  return {
    photos: content.photos.map((photo) => ({ key: photo.id, sent: photo })),
    title: { fa: content.title.fa, en: content.title.en ?? "" },
    story: { fa: content.story.fa, en: content.story.en ?? "" },
    category: content.category,
    attributes: Object.fromEntries(
      Object.entries(content.attributes).map(([key, value]) => [
        key,
        Array.isArray(value) ? value : value === true ? "yes" : value === false ? "no" : String(value),
      ]),
    ),
    measure: content.measure,
    options,
    variants: Object.fromEntries(variants),
    making: {
      made_to_order: content.making.made_to_order,
      weekly_quantity: text(content.making.weekly_quantity),
      minutes_per_piece: text(content.making.minutes_per_piece),
      lead_days: content.making.lead_days === 0 ? "" : text(content.making.lead_days),
    },
  };
}

/** A changed version that waits or was sent back, to be changed on; of photos that came with it only their names are known. */
export function proposedFormOf(proposed: Proposed, standing: Content, currencies: Currencies): ListingForm {
  const photos = proposed.photos.map(
    (id) => standing.photos.find((photo) => photo.id === id) ?? { id, width: 1, height: 1, files: [] },
  );
  const variants = proposed.variants.map(
    (variant) => ({ title: "", reserved: 0, ...variant }) as Content["variants"][number],
  );
  return formOf({ ...proposed, photos, variants }, currencies);
}

/** Square metres are said with a point, and kept in square centimetres; everything else is said as it is kept. */
function netAsTyped(net: number | null, measure: Measure): string {
  if (net === null) return "";
  return measure === "area" ? String(net / 10_000) : String(net);
}
