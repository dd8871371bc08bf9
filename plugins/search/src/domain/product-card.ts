import { indexedWords } from "./normalise";

/** A product as it is read from Medusa, with its seller, to be turned into a document of the index. */
export interface IndexedProduct {
  id: string;
  handle: string;
  title: string;
  thumbnail: string | null;
  status: string;
  created_at: Date | string;
  material?: string | null;
  seller?: {
    handle: string;
    name: string;
    name_en: string;
    status: string;
    /** Handles of the categories that she may offer; null while nobody has judged that. */
    covered_categories?: string[] | null;
    /** The last day of a time off that keeps her goods off sale now. */
    away_until?: string | null;
    county: { code: string; name: string; name_en: string };
    craft: { code: string; name: string; name_en: string };
  } | null;
  categories?: { handle: string; name: string }[] | null;
  variants?: IndexedVariant[] | null;
  /** As its seller offers it; none while it has no listing. */
  listing?: IndexedListing | null;
}

/** What a price is of, and how much of it each variant holds: grams, millilitres, square centimetres or centimetres. */
export interface IndexedListing {
  measure: keyof typeof UNITS | "piece";
  variants: { variant_id: string; net_amount: number | null }[];
}

/** How much of a measure the unit of its unit price holds: a kilogram, a litre, a square metre, a metre. */
const UNITS = { weight: 1000, volume: 1000, area: 10_000, length: 100 } as const;

interface IndexedVariant {
  id: string;
  manage_inventory: boolean;
  allow_backorder: boolean;
  price_set?: {
    prices?: { amount: number; currency_code: string; price_list_id?: string | null; rules_count?: number }[];
  } | null;
  inventory_items?:
    | { inventory?: { location_levels?: { stocked_quantity: number; reserved_quantity: number }[] } | null }[]
    | null;
}

/** A document of the product index: the card of a list, and the words it is found by. */
export type ProductDocument = ReturnType<typeof toDocument>;

/** Whether a product belongs into the index: published, of a seller who may sell and is not away, in categories that she may offer. */
export function isOnSale({ status, seller, categories }: IndexedProduct): boolean {
  if (status !== "published" || seller?.status !== "verified") return false;
  if (seller.away_until) return false;
  const covered = seller.covered_categories;
  if (!covered) return true;
  const handles = (categories ?? []).map(({ handle }) => handle);
  return handles.length > 0 && handles.every((handle) => covered.includes(handle));
}

/**
 * The document of a product that is on sale.
 *
 * @param titleEn its title in English, where it has one
 */
export function toDocument(
  product: IndexedProduct & { seller: NonNullable<IndexedProduct["seller"]> },
  titleEn: string | null,
) {
  const { seller } = product;
  const variants = product.variants ?? [];
  const irr = pricesIn(variants, "irr");
  const eur = pricesIn(variants, "eur").map((price) => Math.round(price * 100));
  const categories = product.categories ?? [];
  return {
    id: product.id,
    handle: product.handle,
    title: product.title,
    title_en: titleEn ?? product.title,
    thumbnail: product.thumbnail,
    price_irr: irr.length > 0 ? Math.min(...irr) : null,
    price_eur_cents: eur.length > 0 ? Math.min(...eur) : null,
    has_price_range: new Set(irr).size > 1 || new Set(eur).size > 1,
    ...unitPrices(product),
    in_stock: variants.some(isAvailable),
    seller_handle: seller.handle,
    seller_name: seller.name,
    seller_name_en: seller.name_en,
    county: seller.county.code,
    county_name: seller.county.name,
    county_name_en: seller.county.name_en,
    craft: seller.craft.code,
    categories: categories.map(({ handle }) => handle),
    created_at: new Date(product.created_at).toISOString(),
    name_words: indexedWords(product.title, titleEn),
    other_words: indexedWords(
      product.material,
      seller.name,
      seller.name_en,
      seller.county.name,
      seller.county.name_en,
      seller.craft.name,
      seller.craft.name_en,
      ...categories.flatMap(({ handle, name }) => [name, handle.replaceAll("-", " ")]),
    ),
  };
}

/** The lowest price of a kilogram, litre, square metre or metre among the variants; nulls for what is sold by the piece. */
function unitPrices({ listing, variants }: Pick<IndexedProduct, "listing" | "variants">) {
  const none = { unit: null, unit_price_irr: null, unit_price_eur_cents: null, has_unit_price_range: false };
  if (!listing || listing.measure === "piece") return none;
  const unit = listing.measure;
  const amounts = new Map(listing.variants.map(({ variant_id, net_amount }) => [variant_id, net_amount]));
  const of = (currency: string, smallest: number) =>
    (variants ?? []).flatMap((variant) => {
      const amount = amounts.get(variant.id);
      return amount
        ? pricesIn([variant], currency).map((price) => Math.round((price * smallest * UNITS[unit]) / amount))
        : [];
    });
  const [irr, eur] = [of("irr", 1), of("eur", 100)];
  if (irr.length === 0 && eur.length === 0) return none;
  return {
    unit,
    unit_price_irr: irr.length > 0 ? Math.min(...irr) : null,
    unit_price_eur_cents: eur.length > 0 ? Math.min(...eur) : null,
    has_unit_price_range: new Set(irr).size > 1 || new Set(eur).size > 1,
  };
}

/** Each variant's plain price: no price list, no rule. */
function pricesIn(variants: IndexedVariant[], currency: string): number[] {
  return variants.flatMap(({ price_set }) =>
    (price_set?.prices ?? [])
      .filter((price) => price.currency_code === currency && !price.price_list_id && !price.rules_count)
      .map(({ amount }) => Number(amount)),
  );
}

function isAvailable(variant: IndexedVariant): boolean {
  if (!variant.manage_inventory || variant.allow_backorder) return true;
  const levels = (variant.inventory_items ?? []).flatMap(({ inventory }) => inventory?.location_levels ?? []);
  return (
    levels.reduce((sum, level) => sum + Number(level.stocked_quantity) - Number(level.reserved_quantity), 0) >
    0
  );
}

/** By this name the index is handed the ids of products to read anew. */
export const READ_ANEW = "product.read_anew";
