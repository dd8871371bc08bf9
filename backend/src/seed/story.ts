/** The shapes of the demonstration data. A trade story tells one craft: its categories, its makers, their goods. */

/** One text in the two languages of the market; Persian is the base, English its translation. */
export interface Text {
  fa: string;
  en: string;
}

/** A county (شهرستان) of the programme's province. */
export interface CountyStory {
  /** Stable code, latin kebab-case, e.g. "estahban". */
  code: string;
  name: Text;
  /** What the county is known for, one short phrase. */
  knownFor: Text;
  /** Name of a picture under storefront/public/pictures, without width and extension. */
  picture: string;
}

export interface CraftStory {
  code: string;
  name: Text;
  picture: string;
}

export interface CategoryStory {
  handle: string;
  name: Text;
  description: Text;
  picture: string;
}

export interface VariantStory {
  sku: string;
  /** One value per option of the product, in the options' order. */
  values: Text[];
  /** Whole rials, a multiple of 1,000. */
  priceIrr: number;
  /** Euro cents. */
  priceEurCents: number;
  stock: number;
  weightGrams: number;
}

export interface ProductStory {
  handle: string;
  /** Handle of a category. */
  category: string;
  title: Text;
  description: Text;
  material?: Text;
  /** Names of pictures, first is the thumbnail. */
  pictures: string[];
  options: { name: Text; values: Text[] }[];
  variants: VariantStory[];
}

export interface SellerStory {
  handle: string;
  kind: "producer" | "cooperative";
  name: Text;
  /** Code of a county. */
  county: string;
  story: Text;
  picture: string;
  member: { name: string; email: string };
  products: ProductStory[];
}

/** One craft with everything that belongs to it. */
export interface TradeStory {
  craft: CraftStory;
  categories: CategoryStory[];
  sellers: SellerStory[];
}
