import { type AttributeSet, ListingInput } from "@dastranj/listings/contract/offering";
import type { ListingForm } from "./form";
import { type SentWith, sentAs } from "./sent-as";

/** The way to a listing, one thing at a time. */
export const STEPS = ["photos", "words", "category", "kinds", "price", "stock", "parcel", "look"] as const;
export type Step = (typeof STEPS)[number];

export const stepNamed = (name: string | null | undefined): Step | undefined =>
  STEPS.find((step) => step === name);

/** What is wrong with a field: where, and why, by a code or in the backend's own sentence. */
export interface Flaw {
  /** Such as `variants.0.prices.irr`. */
  path: string;
  code: string;
  message?: string;
}

const PART_OF_VARIANT: Record<string, Step> = {
  prices: "price",
  wholesale: "price",
  stock: "stock",
  weight_grams: "parcel",
  size_cm: "parcel",
};

const PART_OF: Record<string, Step> = {
  photos: "photos",
  title: "words",
  story: "words",
  category: "category",
  attributes: "category",
  measure: "kinds",
  options: "kinds",
  making: "stock",
};

/** The step that a field is asked in. */
export function stepOf(path: string): Step {
  const [first = "", , part = ""] = path.split(".");
  if (first === "variants") return PART_OF_VARIANT[part] ?? "kinds";
  return PART_OF[first] ?? "look";
}

/** A path as the form's controls are named, however it was written. */
export const plainPath = (path: string) => path.replace(/\[(\w+)\]/g, ".$1");

/** Everything that is wrong with a form, by the schema that the backend goes by, in the order of the way. */
export function flawsOf(form: ListingForm, sentWith: SentWith): Flaw[] {
  const read = ListingInput.safeParse(sentAs(form, sentWith));
  const bySchema = read.success
    ? []
    : read.error.issues.map(({ path, message }) => ({ path: path.join("."), code: message }));
  const unsent = form.photos.flatMap(({ sent }, index) =>
    sent ? [] : [{ path: `photos.${index}`, code: "photo_on_its_way" }],
  );
  const own = attributeFlaws(form, sentWith.sets);
  const seen = new Set<string>();
  return [...bySchema, ...unsent, ...own, ...halfOptions(form), ...withoutCapacity(form)]
    .filter(({ path }) => !seen.has(path) && seen.add(path))
    .sort((one, other) => STEPS.indexOf(stepOf(one.path)) - STEPS.indexOf(stepOf(other.path)));
}

/** A choice that is named, and offers nothing. */
function halfOptions(form: ListingForm): Flaw[] {
  return form.options.flatMap(({ values }, index) =>
    values.length === 0 ? [{ path: `options.${index}.values`, code: "field_missing" }] : [],
  );
}

/** What is made to order, without anything that says when. */
function withoutCapacity({ making }: ListingForm): Flaw[] {
  const { made_to_order, weekly_quantity, minutes_per_piece } = making;
  return made_to_order && !weekly_quantity && !minutes_per_piece
    ? [{ path: "making.weekly_quantity", code: "capacity_missing" }]
    : [];
}

function attributeFlaws(form: ListingForm, sets: readonly AttributeSet[]): Flaw[] {
  return sets
    .filter(({ categories }) => categories.includes(form.category))
    .flatMap(({ attributes }) => attributes)
    .flatMap(({ key, kind, required, min, max }) => {
      const value = form.attributes[key];
      const path = `attributes.${key}`;
      if (value === undefined || value.length === 0) return required ? [{ path, code: "field_missing" }] : [];
      if (kind !== "number") return [];
      if (Number.isNaN(Number(value))) return [{ path, code: "field_wrong" }];
      if (min !== undefined && Number(value) < min) return [{ path, code: "number_too_small" }];
      return max !== undefined && Number(value) > max ? [{ path, code: "number_too_large" }] : [];
    });
}
