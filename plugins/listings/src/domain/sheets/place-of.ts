import type { SheetListing } from "./sheet-listing";

const DIRECT: Record<string, string> = {
  "title.fa": "title_fa",
  title: "title_fa",
  "title.en": "title_en",
  "story.fa": "story_fa",
  story: "story_fa",
  "story.en": "story_en",
};
const OF_VARIANT: Record<string, string> = {
  values: "value_1",
  prices: "price",
  size_cm: "length_cm",
  "size_cm.length": "length_cm",
  "size_cm.width": "width_cm",
  "size_cm.height": "height_cm",
  wholesale: "wholesale_1_from",
};

/**
 * Where in the list the field of a listing stands, by its path such as `variants.2.prices.irr`: the index of the row among the
 * product's, and the column; a field that no column holds is the row as a whole.
 */
export function placeOf(
  path: string,
  listing: SheetListing,
  homeCurrency: string,
): { index: number; column: string | null } {
  const parts = path.split(".");
  const [head = "", at = "", ...rest] = parts;
  if (head === "variants" && at !== "") {
    return { index: Number(at), column: ofVariant(rest, homeCurrency) };
  }
  if (head === "options" && at !== "") {
    const n = Number(at) + 1;
    if (rest[0] === "values" && rest[1] !== undefined) {
      const value = Number(rest[1]);
      const index = listing.variants.findIndex(({ values }) => values[n - 1] === value);
      return { index: Math.max(0, index), column: rest[2] === "en" ? `value_${n}_en` : `value_${n}` };
    }
    return { index: 0, column: rest[1] === "en" ? `option_${n}_en` : `option_${n}` };
  }
  if (head === "making") return { index: 0, column: at || "made_to_order" };
  if (head === "attributes") return { index: 0, column: at ? `attribute_${at}` : null };
  if (head === "variants") return { index: 0, column: "sku" };
  const direct = DIRECT[path] ?? (["category", "measure"].includes(head) ? head : null);
  return { index: 0, column: direct };
}

function ofVariant(rest: string[], homeCurrency: string): string {
  const [field = "sku", second, third] = rest;
  if (field === "values" && second !== undefined) return `value_${Number(second) + 1}`;
  if (field === "prices" && second !== undefined)
    return second === homeCurrency ? "price" : `price_${second}`;
  if (field === "wholesale" && second !== undefined)
    return `wholesale_${Number(second) + 1}_${third === "min_quantity" ? "from" : "price"}`;
  return OF_VARIANT[rest.join(".")] ?? OF_VARIANT[field] ?? field;
}
