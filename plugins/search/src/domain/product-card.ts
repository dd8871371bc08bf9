import { indexedWords } from "./normalise";
import { synonymsOf } from "./words/synonyms";

/** A published product as the catalogue has it, to be turned into a document of the index. */
export interface CatalogueProduct {
  id: string;
  handle: string;
  title: string;
  title_en: string | null;
  story: string | null;
  story_en: string | null;
  material: string | null;
  material_en: string | null;
  thumbnail: string | null;
  created_at: Date;
  /** Its categories and all above them. */
  placed: readonly { handle: string; name: string; name_en: string | null }[];
  variants: readonly { prices: Readonly<Record<string, readonly number[]>>; in_stock: boolean }[];
}

/** What another plugin tells of it; see `contract/goods-fields`. */
export interface ToldOfProduct {
  values?: Readonly<Record<string, unknown>>;
  words?: ToldWords;
}

/** Texts by what they are: what names the kind of thing is found by its synonyms, too. */
type ToldWords = Partial<Record<"kind" | "other" | "story", readonly (string | null | undefined)[]>>;

/** A document of the product index: the card of a list, and the words it is found by. What other plugins tell lies beside. */
export type ProductDocument = ReturnType<typeof toDocument>;

/**
 * The document of a product that is on sale.
 *
 * @param told by the plugins that give fields
 * @param rank its place among goods that are found equally well: higher is earlier
 */
export function toDocument(product: CatalogueProduct, told: readonly ToldOfProduct[], rank: number) {
  const prices = (currency: string) => product.variants.flatMap((variant) => variant.prices[currency] ?? []);
  const [irr, eur] = [prices("irr"), prices("eur")];
  const words = (kind: keyof ToldWords) => told.flatMap((part) => part.words?.[kind] ?? []);
  const kind = [
    product.material,
    product.material_en,
    ...product.placed.flatMap(({ handle, name, name_en }) => [name, name_en, handle]),
    ...words("kind"),
  ];
  const synonyms = synonymsOf(indexedWords(product.title, product.title_en, ...kind));
  return {
    ...(Object.assign({}, ...told.map(({ values }) => values)) as Record<string, unknown>),
    id: product.id,
    handle: product.handle,
    title: product.title,
    title_en: product.title_en ?? product.title,
    thumbnail: product.thumbnail,
    price_irr: lowest(irr),
    price_eur_cents: lowest(eur),
    has_price_range: new Set(irr).size > 1 || new Set(eur).size > 1,
    in_stock: product.variants.some(({ in_stock }) => in_stock),
    categories: product.placed.map(({ handle }) => handle),
    created_at: product.created_at.toISOString(),
    rank,
    name_words: indexedWords(product.title, product.title_en),
    other_words: indexedWords(...kind, ...words("other"), ...synonyms),
    story_words: indexedWords(product.story, product.story_en, ...words("story")),
  };
}

function lowest(amounts: readonly number[]): number | null {
  return amounts.length > 0 ? Math.min(...amounts) : null;
}

/** By this name the index is handed the ids of products to read anew. */
export const READ_ANEW = "product.read_anew";

/** The document's fields that a card shows; the words it is found by and its place in the order stay inside. */
export const CARD_FIELDS = [
  "id",
  "handle",
  "title",
  "title_en",
  "thumbnail",
  "price_irr",
  "price_eur_cents",
  "has_price_range",
  "unit",
  "unit_price_irr",
  "unit_price_eur_cents",
  "has_unit_price_range",
  "in_stock",
  "availability",
  "ready_by",
  "wholesale",
  "wholesale_min",
  "rating",
  "ratings",
  "seller_handle",
  "seller_name",
  "seller_name_en",
  "county",
  "county_name",
  "county_name_en",
  "craft",
  "province",
  "categories",
  "created_at",
] as const;

/** A card of a document: its day as a date, where the index sorts it as a number (20261231). */
export function toCard<D extends { ready_by?: unknown }>(document: D): D & { ready_by: string | null } {
  return { ...document, ready_by: dayOf(document.ready_by) };
}

function dayOf(number: unknown): string | null {
  const [, year, month, day] = /^(\d{4})(\d\d)(\d\d)$/.exec(String(number ?? "")) ?? [];
  return year ? `${year}-${month}-${day}` : null;
}
