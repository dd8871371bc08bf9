import { cacheLife, cacheTag } from "next/cache";
import type { Locale } from "@/i18n/locales";
import { CATALOGUE_LIFE, readStore } from "@/lib/backend";
import { listingOf, type StoreListing } from "./listing";
import type { Unit } from "./unit-price";

/** A product as its page shows it, with the prices of both regions. */
export interface Product {
  id: string;
  handle: string;
  title: string;
  description: string;
  material: string | null;
  pictures: string[];
  categories: { handle: string; name: string }[];
  options: { title: string; values: string[] }[];
  variants: Variant[];
}

export interface Variant {
  id: string;
  sku: string | null;
  /** One value per option, in the options' order. */
  values: string[];
  weightGrams: number | null;
  /** Whole rials, null when not sold in Iran. */
  irr: number | null;
  /** Euro cents, null when not sold abroad. */
  eurCents: number | null;
  /** What the unit of it costs that it is sold by, where that is not the price itself; null for pieces. */
  unit: { of: Unit; irr: number | null; eurCents: number | null } | null;
}

interface StockProduct {
  id: string;
  handle: string;
  title: string;
  description: string | null;
  material: string | null;
  thumbnail: string | null;
  images: { url: string }[] | null;
  categories: { handle: string; name: string }[] | null;
  options: { title: string; values: { id: string; value: string }[] }[] | null;
  variants:
    | {
        id: string;
        sku: string | null;
        weight: number | null;
        options: { id: string }[] | null;
        calculated_price?: { calculated_amount: number | null } | null;
      }[]
    | null;
}

/** A text is translated only where its record's id is asked for too; categories come whole or not at all. */
const FIELDS = [
  "id,handle,title,description,material,thumbnail,images.url,*categories",
  "options.id,options.title,options.values.id,options.values.value",
  "variants.id,variants.sku,variants.weight,variants.options.id,variants.calculated_price",
].join(",");

/** The ids of the two regions, by currency. */
export async function regionIds(): Promise<Record<string, string>> {
  "use cache";
  cacheTag("catalogue");
  cacheLife(CATALOGUE_LIFE);
  const { regions } = await readStore<{ regions: { id: string; currency_code: string }[] }>(
    "fa",
    "/store/regions",
    {
      fields: "id,currency_code",
    },
  );
  return Object.fromEntries(regions.map(({ id, currency_code }) => [currency_code, id]));
}

async function fetchProduct(locale: Locale, handle: string, region: string | undefined) {
  if (!region) return undefined;
  const { products } = await readStore<{ products: StockProduct[] }>(locale, "/store/products", {
    handle,
    region_id: region,
    fields: FIELDS,
    limit: 1,
  });
  return products[0];
}

function prices(product: StockProduct | undefined): Map<string, number> {
  const known = (product?.variants ?? []).flatMap(({ id, calculated_price }) => {
    const amount = calculated_price?.calculated_amount;
    return typeof amount === "number" ? [[id, amount] as const] : [];
  });
  return new Map(known);
}

/** What the unit of a variant costs, as its listing tells it. */
function unitOf(
  listing: StoreListing | undefined,
  id: string,
  irr: number | null,
  cents: number | null,
): Variant["unit"] {
  const told = listing?.variants.find((variant) => variant.id === id)?.unit_prices;
  if (!listing || listing.measure === "piece" || !told) return null;
  const other = (unit: number | undefined, price: number | null) =>
    unit === undefined || price === null || unit === price ? null : unit;
  const unit = { of: listing.measure, irr: other(told.irr, irr), eurCents: other(told.eur, cents) };
  return unit.irr === null && unit.eurCents === null ? null : unit;
}

/** Orders options and variants as the page shows them, and puts the two regions' prices together. */
export function assembleProduct(
  iran: StockProduct,
  abroad: StockProduct | undefined,
  listing?: StoreListing,
): Product {
  const irr = prices(iran);
  const eur = prices(abroad);
  const options = iran.options ?? [];
  const pictures = (iran.images ?? []).map(({ url }) => url);
  const variants = (iran.variants ?? []).map((variant): Variant => {
    const chosen = new Set(variant.options?.map(({ id }) => id));
    const values = options.map((option) => option.values.find(({ id }) => chosen.has(id))?.value ?? "");
    const euros = eur.get(variant.id);
    const rials = irr.get(variant.id) ?? null;
    const cents = euros === undefined ? null : Math.round(euros * 100);
    return {
      id: variant.id,
      sku: variant.sku,
      values,
      weightGrams: variant.weight,
      irr: rials,
      eurCents: cents,
      unit: unitOf(listing, variant.id, rials, cents),
    };
  });
  const sold = (option: number) => new Set(variants.map(({ values }) => values[option]));
  return {
    id: iran.id,
    handle: iran.handle,
    title: iran.title,
    description: iran.description ?? "",
    material: iran.material,
    pictures: pictures.length > 0 ? pictures : iran.thumbnail ? [iran.thumbnail] : [],
    categories: (iran.categories ?? []).map(({ handle, name }) => ({ handle, name })),
    options: options.map(({ title, values }, index) => ({
      title,
      values: values.map(({ value }) => value).filter((value) => sold(index).has(value)),
    })),
    variants: variants.toSorted((a, b) => (a.irr ?? 0) - (b.irr ?? 0)),
  };
}

/** A product by its handle, in a language; undefined when it is not on sale. */
export async function productOf(locale: Locale, handle: string): Promise<Product | undefined> {
  "use cache";
  cacheTag("catalogue", `product-${handle}`);
  cacheLife(CATALOGUE_LIFE);
  const regions = await regionIds();
  const [iran, abroad, listing] = await Promise.all([
    fetchProduct(locale, handle, regions.irr),
    fetchProduct(locale, handle, regions.eur),
    listingOf(locale, handle),
  ]);
  return iran ? assembleProduct(iran, abroad, listing) : undefined;
}
