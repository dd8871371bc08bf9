type Filter = "category" | "province" | "county" | "craft" | "seller" | "availability";
type Sort = "relevance" | "newest" | "price_asc" | "price_desc" | "soonest" | "popular" | "rating";
/** What goods are counted by. */
export type Facet = Filter | "wholesale" | "attribute" | "price";

/** What a visitor asks the list for. Several values of one thing: any of them. */
export interface WantedGoods extends Partial<Record<Filter, string[]>> {
  q?: string;
  handle?: string[];
  /** Each `key:value`: any value of one key, and every key. */
  attribute?: string[];
  wholesale?: boolean;
  price_min?: number;
  price_max?: number;
  /** What prices are meant in; rials where it is not said. */
  currency?: "irr" | "eur";
  facets?: Facet[];
  sort?: Sort;
  limit: number;
  offset: number;
}

type Order = Record<string, "ASC" | "DESC">;
type Bounds = { $gte?: number; $lte?: number };

/** What documents are narrowed by, in the words of Medusa's Search Module. */
export interface Narrowed {
  [field: string]: string[] | boolean | { $overlaps: string[] } | Bounds | Narrowed[] | undefined;
  $and?: Narrowed[];
}

/** The field of a document that a facet counts; that of prices depends on the currency. */
export const FACET_FIELD = {
  category: "categories",
  province: "province",
  county: "county",
  craft: "craft",
  seller: "seller_handle",
  availability: "availability",
  wholesale: "wholesale",
  attribute: "attributes",
} as const satisfies Record<Exclude<Facet, "price">, string>;

export function priceField({ currency }: Pick<WantedGoods, "currency">) {
  return currency === "eur" ? "price_eur_cents" : "price_irr";
}

/** The best first: `_score` is how many of the words stand in the name, and what has as many is in the order of the business rule. */
const BEST_FIRST: Order = { _score: "DESC", rank: "DESC", id: "ASC" };
const RECOMMENDED: Order = { rank: "DESC", id: "ASC" };

/**
 * In what order: as asked for; else the best first where words are searched, and what is recommended in a list. The id
 * decides between equals: every engine gives the same order, and no page repeats goods of another.
 */
export function orderOf(wanted: Pick<WantedGoods, "sort" | "currency">, words: string[] | undefined): Order {
  switch (wanted.sort) {
    case "newest":
      return { created_at: "DESC", id: "ASC" };
    case "price_asc":
      return { [priceField(wanted)]: "ASC", id: "ASC" };
    case "price_desc":
      return { [priceField(wanted)]: "DESC", id: "ASC" };
    case "soonest":
      return { ready_by: "ASC", rank: "DESC", id: "ASC" };
    case "popular":
      return { sales: "DESC", rank: "DESC", id: "ASC" };
    case "rating":
      return { rating_weighed: "DESC", rank: "DESC", id: "ASC" };
    default:
      return words ? BEST_FIRST : RECOMMENDED;
  }
}

/** What was chosen, each thing that is chosen from by itself: a facet is counted without its own. */
export type Choices = ReadonlyMap<string, Narrowed>;

export function choicesOf(wanted: WantedGoods): Choices {
  const { category, province, county, craft, seller, availability, handle, wholesale } = wanted;
  const choices = new Map<string, Narrowed>();
  if (category?.length) choices.set("category", { categories: { $overlaps: category } });
  for (const [name, values] of Object.entries({ province, county, craft, availability, handle })) {
    if (values?.length) choices.set(name, { [name]: values });
  }
  if (seller?.length) choices.set("seller", { seller_handle: seller });
  if (wholesale !== undefined) choices.set("wholesale", { wholesale });
  for (const [key, values] of byKey(wanted.attribute ?? [])) {
    choices.set(attributeGroup(key), { attributes: { $overlaps: values } });
  }
  const bounds = {
    ...(wanted.price_min !== undefined && { $gte: wanted.price_min }),
    ...(wanted.price_max !== undefined && { $lte: wanted.price_max }),
  };
  if (Object.keys(bounds).length > 0) choices.set("price", { [priceField(wanted)]: bounds });
  return choices;
}

/** All choices together, but one that is left out. */
export function narrowedBy(choices: Choices, without?: string): Narrowed {
  const fields: Narrowed = {};
  const attributes: Narrowed[] = [];
  for (const [group, filter] of choices) {
    if (group === without) continue;
    // Of one field there may be several: each key of the attributes is a choice of its own.
    if (isAttribute(group)) attributes.push(filter);
    else Object.assign(fields, filter);
  }
  return attributes.length > 0 ? { ...fields, $and: attributes } : fields;
}

export function attributeGroup(key: string): string {
  return `attribute ${key}`;
}

function isAttribute(group: string): boolean {
  return group.startsWith("attribute ");
}

/** `key:value` by their key. */
function byKey(attributes: string[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const attribute of attributes) {
    const key = keyOf(attribute);
    found.set(key, [...(found.get(key) ?? []), attribute]);
  }
  return found;
}

export function keyOf(attribute: string): string {
  return attribute.slice(0, attribute.indexOf(":"));
}

/** What of a document the filters look at. */
export interface Shown {
  handle: string;
  province?: string | null;
  county: string;
  craft: string;
  seller_handle: string;
  availability?: string | null;
  categories: string[];
  attributes?: string[] | null;
}

/** Whether a document carries literally what was asked for. An engine may take "SHIRAZ" for "shiraz"; we do not. */
export function isAskedFor(shown: Shown, wanted: WantedGoods): boolean {
  const isOneOf = (value: string | null | undefined, values: string[] | undefined) =>
    !values?.length || (typeof value === "string" && values.includes(value));
  const hasOneOf = (own: string[] | null | undefined, values: string[] | undefined) =>
    !values?.length || values.some((value) => own?.includes(value));
  return (
    hasOneOf(shown.categories, wanted.category) &&
    isOneOf(shown.province, wanted.province) &&
    isOneOf(shown.county, wanted.county) &&
    isOneOf(shown.craft, wanted.craft) &&
    isOneOf(shown.seller_handle, wanted.seller) &&
    isOneOf(shown.availability, wanted.availability) &&
    isOneOf(shown.handle, wanted.handle) &&
    [...byKey(wanted.attribute ?? []).values()].every((values) => hasOneOf(shown.attributes, values))
  );
}
