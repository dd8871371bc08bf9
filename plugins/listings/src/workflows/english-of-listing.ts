import type { ListingInput } from "../contract/offering";
import { optionsOf, variantTitle } from "./product-of-listing";

/** What the market's English is called by the Translation Module. */
export const ENGLISH = "en-US";

/** English texts of one thing of a product. Without any, what stands is taken away. */
export interface EnglishText {
  reference: "product" | "product_option" | "product_option_value" | "product_variant";
  reference_id: string;
  translations: Record<string, string>;
}

/** A product as it was made, as far as its texts are told apart by it. */
export interface MadeProduct {
  id: string;
  options?: { id: string; title: string; values?: { id: string; value: string }[] }[];
  variants?: { id: string; sku?: string | null }[];
}

/** The English texts of a listing for the product that it became; a thing of which nothing is said in English has none. */
export function englishOf(
  content: ListingInput,
  product: MadeProduct,
  skuOf: (sku: string) => string,
): EnglishText[] {
  const { title, story } = content;
  const texts: EnglishText[] = [
    {
      reference: "product",
      reference_id: product.id,
      translations: { ...(title.en && { title: title.en }), ...(story.en && { description: story.en }) },
    },
  ];
  for (const { name, values } of optionsOf(content)) {
    const option = product.options?.find((made) => made.title === name.fa);
    if (!option) continue;
    texts.push({
      reference: "product_option",
      reference_id: option.id,
      translations: name.en ? { title: name.en } : {},
    });
    for (const value of values) {
      const made = option.values?.find((one) => one.value === value.fa);
      if (made)
        texts.push({
          reference: "product_option_value",
          reference_id: made.id,
          translations: value.en ? { value: value.en } : {},
        });
    }
  }
  for (const variant of content.variants) {
    const made = product.variants?.find(({ sku }) => sku === skuOf(variant.sku));
    const english = variantTitle(content, variant, "en");
    if (made)
      texts.push({
        reference: "product_variant",
        reference_id: made.id,
        translations: english === variantTitle(content, variant, "fa") ? {} : { title: english },
      });
  }
  return texts;
}
