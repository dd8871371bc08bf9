/** Fields of a listing that the office may ask to be changed, with their names. `""` is the listing as a whole. */
export const LISTING_FIELDS = {
  "": { fa: "", en: "" },
  title: { fa: "نام", en: "Name" },
  story: { fa: "شرح", en: "Story" },
  category: { fa: "دسته", en: "Category" },
  photos: { fa: "عکس‌ها", en: "Photos" },
  options: { fa: "ویژگی‌ها", en: "Options" },
  variants: { fa: "گونه‌ها", en: "Variants" },
  prices: { fa: "قیمت", en: "Price" },
  making: { fa: "ساخت", en: "Making" },
  attributes: { fa: "مشخصات", en: "Details" },
} as const satisfies Record<string, { fa: string; en: string }>;
export type ListingField = keyof typeof LISTING_FIELDS;

/** What a field is called; of one of several (`attributes.ingredients`) what they are called. */
export function nameOfListingField(field: string, language: "fa" | "en"): string {
  const [first = ""] = field.split(".");
  return Object.hasOwn(LISTING_FIELDS, first) ? LISTING_FIELDS[first as ListingField][language] : "";
}

/** Whether a change of a field can be asked for. */
export function isListingField(field: string): boolean {
  return (
    /^(?:[a-z_]{0,40})(?:\.[a-z0-9_]{1,40}){0,2}$/.test(field) &&
    Object.hasOwn(LISTING_FIELDS, field.split(".")[0] ?? "")
  );
}
