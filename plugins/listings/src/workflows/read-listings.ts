import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ListingInput, ListingPhoto, ListingState, SellerListingVariant } from "../contract/offering";
import { isOnlyOption } from "../contract/only-option";
import type { KeptChain } from "../domain/declared-chain";
import { toUnits } from "../domain/smallest-units";
import { tiersOf } from "../domain/tiers";
import { ENGLISH } from "./english-of-listing";
import { type Market, readMarket } from "./offer-ground";
import { wholesaleListOf } from "./wholesale-list";

/** A listing as it stands, whole. */
export interface StandingListing {
  id: string;
  seller_id: string;
  product_id: string;
  handle: string;
  state: ListingState;
  content: Omit<ListingInput, "photos" | "variants"> & {
    photos: ListingPhoto[];
    variants: SellerListingVariant[];
  };
  proposal: ListingInput | null;
  proposed_at: string | null;
  reasons: Record<string, string> | null;
  /** What she declared of where the money goes; null when she never did. */
  chain: KeptChain | null;
  reviewed_at: string | null;
  published_at: string | null;
  updated_at: string;
}

const FIELDS = [
  "id",
  "seller_id",
  "product_id",
  "state",
  "category",
  "measure",
  "made_to_order",
  "weekly_quantity",
  "minutes_per_piece",
  "lead_days",
  "options_order",
  "attributes",
  "proposal",
  "proposed_at",
  "reasons",
  "chain",
  "reviewed_at",
  "published_at",
  "updated_at",
  "variants.variant_id",
  "variants.sku",
  "variants.net_amount",
  "photos.id",
  "photos.width",
  "photos.height",
  "photos.files",
  "photos.rank",
];

const PRODUCT_FIELDS = [
  "id",
  "handle",
  "title",
  "description",
  "updated_at",
  "options.id",
  "options.title",
  "options.values.id",
  "options.values.value",
  "variants.id",
  "variants.title",
  "variants.variant_rank",
  "variants.weight",
  "variants.length",
  "variants.width",
  "variants.height",
  "variants.manage_inventory",
  "variants.options.id",
  "variants.price_set.id",
  "variants.price_set.prices.amount",
  "variants.price_set.prices.currency_code",
  "variants.price_set.prices.price_list_id",
  "variants.price_set.prices.rules_count",
  "variants.price_set.prices.min_quantity",
  "variants.inventory_items.inventory.location_levels.stocked_quantity",
  "variants.inventory_items.inventory.location_levels.reserved_quantity",
];

// biome-ignore lint/suspicious/noExplicitAny: a row is what its fields say
type Row = any;

/**
 * Reads listings whole, those of one seller where she is named, in as few statements for many as for one. What is not there, or
 * not hers, is left out.
 */
export async function readListings(
  container: MedusaContainer,
  filters: { id?: string[]; product_id?: string[]; seller_id?: string },
  market?: Market,
): Promise<StandingListing[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "listing", fields: FIELDS, filters });
  const rows = data as Row[];
  if (rows.length === 0) return [];
  const product_ids: string[] = rows.map(({ product_id }) => product_id);
  const [{ data: products }, { decimals }] = await Promise.all([
    query.graph({ entity: "product", fields: PRODUCT_FIELDS, filters: { id: product_ids } }),
    market ?? readMarket(container),
  ]);
  const [english, tiers] = await Promise.all([
    englishTexts(container, products as Row[]),
    wholesalePrices(container, rows, products as Row[]),
  ]);
  const byId = new Map((products as Row[]).map((product) => [product.id, product]));
  return rows.flatMap((row) => {
    const product = byId.get(row.product_id);
    return product ? [standing(row, product, { english, tiers, decimals })] : [];
  });
}

/** A standing listing as it would be sent again. */
export function asInput({ content }: Pick<StandingListing, "content">): ListingInput {
  return {
    ...content,
    photos: content.photos.map(({ id }) => id),
    variants: content.variants.map(({ title: _title, reserved: _reserved, ...variant }) => variant),
  };
}

type English = Map<string, Record<string, string>>;

/** Prices of sellers' wholesale lists, which a price set does not tell by itself. */
async function wholesalePrices(
  container: MedusaContainer,
  rows: readonly Row[],
  products: readonly Row[],
): Promise<Map<string, Row[]>> {
  const sets = products.flatMap(({ variants }) =>
    variants.flatMap(({ price_set }: Row) => price_set?.id ?? []),
  );
  const lists = [...new Set(rows.map(({ seller_id }) => wholesaleListOf(seller_id)))];
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "price",
    fields: ["price_set_id", "amount", "currency_code", "min_quantity"],
    filters: { price_list_id: lists, price_set_id: sets },
  });
  const found = new Map<string, Row[]>();
  for (const price of data as Row[])
    found.set(price.price_set_id, [...(found.get(price.price_set_id) ?? []), price]);
  return found;
}

async function englishTexts(container: MedusaContainer, products: readonly Row[]): Promise<English> {
  const ids = products.flatMap(({ id, options }) => [
    id,
    ...options.flatMap((option: Row) => [option.id, ...option.values.map((value: Row) => value.id)]),
  ]);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "translation",
    fields: ["reference_id", "translations"],
    filters: { reference_id: ids, locale_code: ENGLISH },
  });
  return new Map((data as Row[]).map(({ reference_id, translations }) => [reference_id, translations]));
}

interface Around {
  english: English;
  /** Wholesale prices by price set. */
  tiers: Map<string, Row[]>;
  decimals: Market["decimals"];
}

function standing(row: Row, product: Row, around: Around): StandingListing {
  const { english } = around;
  const options = inHerOrder(product.options, row.options_order ?? []);
  const shown = options.filter(
    ({ title, values }) => !isOnlyOption({ title, values: values.map(({ value }: Row) => value) }),
  );
  const own = new Map<string, Row>(row.variants.map((variant: Row) => [variant.variant_id, variant]));
  const variants: Row[] = [...product.variants]
    .filter(({ id }) => own.has(id))
    .sort((a, b) => a.variant_rank - b.variant_rank);
  return {
    id: row.id,
    seller_id: row.seller_id,
    product_id: row.product_id,
    handle: product.handle,
    state: row.state,
    content: {
      title: { fa: product.title, en: english.get(product.id)?.title ?? null },
      story: { fa: product.description ?? "", en: english.get(product.id)?.description ?? null },
      category: row.category,
      measure: row.measure,
      options: shown.map(({ id, title, values }) => ({
        name: { fa: title, en: english.get(id)?.title ?? null },
        values: values.map((value: Row) => ({ fa: value.value, en: english.get(value.id)?.value ?? null })),
      })),
      making: {
        made_to_order: row.made_to_order,
        weekly_quantity: row.weekly_quantity,
        minutes_per_piece: row.minutes_per_piece,
        lead_days: row.lead_days,
      },
      attributes: row.attributes ?? {},
      photos: [...row.photos]
        .sort((a: Row, b: Row) => a.rank - b.rank)
        .map(({ id, width, height, files }: Row) => ({ id, width, height, files: files.map(publicFile) })),
      variants: variants.map((variant) => toVariant(variant, own.get(variant.id), shown, { row, ...around })),
    },
    proposal: row.proposal ?? null,
    proposed_at: iso(row.proposed_at),
    reasons: row.reasons ?? null,
    chain: row.chain ?? null,
    reviewed_at: iso(row.reviewed_at),
    published_at: iso(row.published_at),
    updated_at: [iso(row.updated_at), iso(product.updated_at)].sort().at(-1) ?? "",
  };
}

/** Options and their values in the order in which she wrote them; what was added elsewhere comes last. */
function inHerOrder(options: readonly Row[], order: readonly { name: string; values: string[] }[]): Row[] {
  const place = (list: readonly string[], one: string) => {
    const index = list.indexOf(one);
    return index < 0 ? list.length : index;
  };
  const names = order.map(({ name }) => name);
  return [...options]
    .sort((a, b) => place(names, a.title) - place(names, b.title))
    .map((option) => {
      const values = order.find(({ name }) => name === option.title)?.values ?? [];
      return {
        ...option,
        values: [...option.values].sort((a, b) => place(values, a.value) - place(values, b.value)),
      };
    });
}

function publicFile({ width, address, type }: Row) {
  return { width, address, type };
}

function toVariant(
  variant: Row,
  own: Row,
  options: readonly Row[],
  { row, decimals, tiers }: Around & { row: Row },
): SellerListingVariant {
  const chosen = new Set(variant.options.map(({ id }: Row) => id));
  const prices: Row[] = variant.price_set?.prices ?? [];
  const units = ({ amount, currency_code }: Row) => toUnits(amount, currency_code, decimals);
  const levels: Row[] = (variant.inventory_items ?? []).flatMap(
    ({ inventory }: Row) => inventory?.location_levels ?? [],
  );
  const sum = (field: string) => levels.reduce((total, level) => total + Number(level[field]), 0);
  const { length, width, height } = variant;
  return {
    id: variant.id,
    sku: own.sku,
    title: variant.title,
    values: options.map(({ values }) =>
      Math.max(
        0,
        values.findIndex(({ id }: Row) => chosen.has(id)),
      ),
    ),
    net_amount: own.net_amount,
    prices: Object.fromEntries(
      prices
        .filter((price) => !price.price_list_id && !price.rules_count && price.min_quantity === null)
        .map((price) => [price.currency_code, units(price)]),
    ),
    stock: row.made_to_order ? null : sum("stocked_quantity"),
    reserved: sum("reserved_quantity"),
    weight_grams: variant.weight ?? 1,
    size_cm: length && width && height ? { length, width, height } : null,
    wholesale: tiersOf(
      (tiers.get(variant.price_set?.id) ?? []).map((price) => ({
        currency: price.currency_code,
        price: units(price),
        min_quantity: Number(price.min_quantity ?? 1),
      })),
    ),
  };
}

function iso(moment: Date | string | null): string | null {
  return moment ? new Date(moment).toISOString() : null;
}
