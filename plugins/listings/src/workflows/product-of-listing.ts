import type { CreateProductWorkflowInputDTO } from "@medusajs/framework/types";
import type { ListingInput, ListingPhoto, ListingState, VariantInput } from "../contract/offering";
import { ONLY_OPTION } from "../contract/only-option";
import { PRODUCT_STATUS } from "../domain/listing-states";
import { marketSku } from "../domain/market-sku";
import { pickFile } from "../domain/pick-file";
import { toAmount } from "../domain/smallest-units";
import type { Market, Offerer } from "./offer-ground";

/** How wide a picture a product's page, and a card in a list, is given. */
const PAGE_WIDTH = 1080;
const CARD_WIDTH = 640;

/** The options of a listing as Medusa's product has them. */
export function optionsOf({ options }: Pick<ListingInput, "options">) {
  return options.length > 0
    ? options
    : [
        {
          name: { ...ONLY_OPTION.name },
          values: [{ ...ONLY_OPTION.value } as { fa: string; en: string | null }],
        },
      ];
}

/** A variant's title: its values, joined. */
export function variantTitle(
  { options }: Pick<ListingInput, "options">,
  { values }: Pick<VariantInput, "values">,
  language: "fa" | "en",
): string {
  const named = values.map((value, index) => options[index]?.values[value]);
  if (named.length === 0) return ONLY_OPTION.value[language];
  return named
    .map((value) => (language === "en" ? value?.en || value?.fa : value?.fa) ?? "")
    .join(language === "fa" ? "، " : ", ");
}

/** A variant as Medusa keeps it, without its stock. */
export function variantFields(content: ListingInput, variant: VariantInput, seller: Offerer, market: Market) {
  const options = optionsOf(content);
  return {
    sku: marketSku(seller.handle, variant.sku),
    title: variantTitle(content, variant, "fa"),
    options: Object.fromEntries(
      options.map(({ name, values }, index) => [name.fa, values[variant.values[index] ?? 0]?.fa ?? ""]),
    ),
    manage_inventory: !content.making.made_to_order,
    weight: variant.weight_grams,
    length: variant.size_cm?.length ?? null,
    width: variant.size_cm?.width ?? null,
    height: variant.size_cm?.height ?? null,
    prices: pricesOf(variant.prices, market),
  };
}

/** Prices as Medusa keeps them. */
export function pricesOf(prices: Readonly<Record<string, number>>, { decimals }: Market) {
  return Object.entries(prices).map(([currency_code, units]) => ({
    currency_code,
    amount: toAmount(units, currency_code, decimals),
  }));
}

/** The pictures of a product, the cover first. */
export function picturesOf(photos: readonly Pick<ListingPhoto, "files">[]) {
  const address = (width: number) =>
    photos.map(({ files }) => pickFile(files, width)).filter((url) => url !== null);
  return { thumbnail: address(CARD_WIDTH)[0] ?? null, images: address(PAGE_WIDTH).map((url) => ({ url })) };
}

/** A listing as the Medusa product that shoppers read. */
export function productOf(
  content: ListingInput,
  around: {
    handle: string;
    state: ListingState;
    seller: Offerer;
    market: Market;
    photos: readonly Pick<ListingPhoto, "files">[];
  },
): CreateProductWorkflowInputDTO {
  const { handle, state, seller, market, photos } = around;
  const { thumbnail, images } = picturesOf(photos);
  return {
    handle,
    title: content.title.fa,
    description: content.story.fa,
    status: PRODUCT_STATUS[state],
    category_ids: [market.categories[content.category] ?? ""],
    ...(thumbnail && { thumbnail }),
    images,
    options: optionsOf(content).map(({ name, values }) => ({
      title: name.fa,
      values: values.map(({ fa }) => fa),
    })),
    variants: content.variants.map((variant, index) => ({
      ...variantFields(content, variant, seller, market),
      variant_rank: index,
    })),
    shipping_profile_id: seller.profile_id,
    sales_channels: [{ id: market.sales_channel_id }],
  } as CreateProductWorkflowInputDTO;
}
