import type { ListingInput } from "../contract/offering";
import { optionsOf } from "./product-of-listing";
import { searchWords } from "./search-words";

/** What the listing's own row tells of its content. */
export function rowOf(content: ListingInput) {
  const { category, measure, making, attributes } = content;
  return {
    category,
    search_words: searchWords(content),
    measure,
    made_to_order: making.made_to_order,
    weekly_quantity: making.weekly_quantity,
    minutes_per_piece: making.minutes_per_piece,
    lead_days: making.lead_days,
    attributes,
    options_order: optionsOf(content).map(({ name, values }) => ({
      name: name.fa,
      values: values.map(({ fa }) => fa),
    })) as unknown as Record<string, unknown>,
  };
}
