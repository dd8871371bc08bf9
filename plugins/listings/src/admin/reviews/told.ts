import { LISTING_FIELDS } from "../../contract/listing-fields";
import type { ListingReviewAnswer } from "../../contract/listing-review";

type Review = ListingReviewAnswer["listing"];
/** A version of a listing, as it stands or as it waits. */
export type Version = Review["content"] | NonNullable<Review["proposal"]>;

/** A field of a listing as an operator reads it, such as `attributes.ingredients`. */
export interface ToldField {
  field: string;
  name: string;
  before: string | null;
  after: string;
  changed: boolean;
}

const PROSE = ["title", "story", "category", "options", "variants", "making"] as const;

/** What two versions tell, field by field; `before` is null where only one is there. */
export function toldFields({ content, proposal, changed }: Review, language: "fa" | "en"): ToldField[] {
  const after = proposal ?? content;
  const keys = [...new Set([...Object.keys(content.attributes), ...Object.keys(after.attributes)])];
  return [...PROSE, ...keys.map((key) => `attributes.${key}`)].map((field) => ({
    field,
    name: nameOf(field, language),
    before: proposal ? tell(content, field, language) : null,
    after: tell(after, field, language),
    changed: changed.includes(field),
  }));
}

function nameOf(field: string, language: "fa" | "en"): string {
  const [first = "", key] = field.split(".");
  const name = LISTING_FIELDS[first as keyof typeof LISTING_FIELDS]?.[language] ?? first;
  return key ? `${name}: ${key.replaceAll("_", " ")}` : name;
}

function tell(version: Version, field: string, language: "fa" | "en"): string {
  const numbers = new Intl.NumberFormat(language === "fa" ? "fa-IR" : "en");
  const prices = (of: Readonly<Record<string, number>>) =>
    Object.entries(of)
      .map(([currency, units]) => `${numbers.format(units)} ${currency.toUpperCase()}`)
      .join(", ");
  switch (field) {
    case "title":
    case "story":
      return [version[field].fa, version[field].en].filter(Boolean).join("\n");
    case "category":
      return version.category;
    case "options":
      return version.options
        .map(({ name, values }) => `${name.fa}: ${values.map(({ fa }) => fa).join("، ")}`)
        .join("\n");
    case "variants":
      return version.variants
        .map(({ sku, prices: of, stock }) =>
          [sku, prices(of), stock === null ? "" : `× ${numbers.format(stock)}`].filter(Boolean).join(" · "),
        )
        .join("\n");
    case "making":
      return Object.entries(version.making)
        .filter(([, value]) => value !== null && value !== false && value !== 0)
        .map(([key, value]) => `${key.replaceAll("_", " ")}: ${String(value)}`)
        .join("\n");
    default: {
      const value = version.attributes[field.slice("attributes.".length)];
      return value === undefined ? "" : Array.isArray(value) ? value.join("، ") : String(value);
    }
  }
}
