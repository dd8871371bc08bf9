import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import type { Reach } from "./catalogue-changed";

/** A variant as the catalogue itself has it. */
export interface GoodsVariant {
  id: string;
  price_set_id: string | null;
  /** Its plain prices by currency, lowest first, in whole smallest units. */
  prices: Readonly<Record<string, readonly number[]>>;
  /** One of it can be bought now. */
  in_stock: boolean;
}

/** A published product that may come into the index, as the catalogue itself has it. */
export interface Goods {
  id: string;
  /** Handles of the categories that it was put into, without those above them. */
  categories: readonly string[];
  variants: readonly GoodsVariant[];
}

/** What the order of goods goes by, besides the words that are searched; see `docs/ranking.md`. */
export interface RankFacts {
  availability: "in_stock" | "made_to_order" | null;
  /** Days from today until one piece is ready; null when nobody knows. */
  days_until_ready: number | null;
  /** 1…5, and how many gave it. */
  rating: number | null;
  ratings: number;
  /** Units sold lately. */
  sales: number;
  /** How often cards of this seller's goods were seen lately, per listing, as a multiple of the market's median; 0 for a new one. */
  exposure: number;
}

/** What one plugin tells of a product for the index. */
export interface GoodsPart {
  /** Values of its fields by their names; null where one is left out. */
  values?: Readonly<Record<string, unknown>>;
  /** Texts that it is found by, as they stand: those that name the kind of thing (found by their synonyms too), others, and those that tell at length. */
  words?: Partial<Record<"kind" | "other" | "story", readonly (string | null | undefined)[]>>;
  rank?: Partial<RankFacts>;
  /** It may not be sold now: it stays out of the index, or leaves it. */
  off_sale?: boolean;
}

/** What a change of a row is about, and how the products are found that show it. */
export interface GoodsSubject {
  /** How far such a change shows on pages; "nowhere" where it changes but by what goods are found, or in which order. */
  reach: Reach | "nowhere";
  /** The products that ids of this subject touch. */
  products(container: MedusaContainer, ids: string[]): Promise<string[]>;
}

/** When goods are read. What changes with the day changes with the market's. */
export interface ReadingTime {
  now: Date;
  /** ISO date. */
  today: string;
}

/** The fields that a plugin gives to the index of goods. */
export interface GoodsFields {
  /** The plugin's name. */
  name: string;
  /** As `search.define` makes them. */
  fields: { toFields(): Record<string, SearchTypes.SearchFieldDefinition> };
  /** Nothing is on sale that this plugin knows nothing of. */
  needed?: boolean;
  /** Tells of many products at once; whatever it leaves out has none of its fields. */
  read(
    container: MedusaContainer,
    goods: readonly Goods[],
    when: ReadingTime,
  ): Promise<Map<string, GoodsPart>>;
  /** What its tables are about, where that is not a subject of the catalogue itself; see `followTables`. */
  subjects?: Readonly<Record<string, GoodsSubject>>;
}

interface Known {
  plugins: Map<string, GoodsFields>;
  /**
   * All fields of the index, in the order of their names. The definition of the index holds this very object: in whatever
   * order files are loaded, which differs from start to start, it is whole, and all processes see one shape of it.
   */
  fields: Record<string, SearchTypes.SearchFieldDefinition>;
}

/** Kept on the global object: a built and a source copy of this file share it. */
const shared = globalThis as typeof globalThis & { dastranjGoods?: Known };
shared.dastranjGoods ??= { plugins: new Map(), fields: {} };
const known = shared.dastranjGoods;

/** Adds a plugin's fields to the index of goods. Called where the file lies that Medusa loads before its modules: `search/`. */
export function defineGoodsFields(definition: GoodsFields): GoodsFields {
  known.plugins.set(definition.name, definition);
  const fields = Object.entries({ ...known.fields, ...definition.fields.toFields() });
  for (const [name] of fields) delete known.fields[name];
  for (const [name, field] of fields.sort(([a], [b]) => (a < b ? -1 : 1))) known.fields[name] = field;
  return definition;
}

/** All plugins that give fields, in the order of their names, and the fields of them all. */
export function definedGoodsFields() {
  const plugins = [...known.plugins.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  return { plugins, fields: known.fields };
}
