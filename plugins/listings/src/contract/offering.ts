import { z } from "zod";
import type { DeclaredChain } from "./declared-chain";

/**
 * What a producer tells of her goods, as the browser's form and the import check it and the routes take it. Amounts are whole
 * smallest units of their currency (rials, cents), weights grams, sizes centimetres, times minutes.
 */

export const LISTING_LIMITS = {
  photos: 10,
  title: 120,
  story: 5000,
  options: 3,
  optionValues: 50,
  variants: 100,
  tiers: 5,
  sku: 60,
  /** One billion toman. */
  price: 10_000_000_000,
  stock: 100_000,
  weightGrams: 500_000,
  sizeCm: 1000,
} as const;

/** What the price is of: a piece, or so many grams, millilitres, square centimetres or centimetres. */
export const MEASURES = ["piece", "weight", "volume", "area", "length"] as const;
export type Measure = (typeof MEASURES)[number];

export const LISTING_STATES = ["proposed", "published", "rejected", "off_sale"] as const;
/** Where a listing stands: before the office, on sale, sent back with reasons, or taken off by her. */
export type ListingState = (typeof LISTING_STATES)[number];

/** The database keeps no zero byte and no half of a sign. */
const STORABLE = /^[^\0\p{Surrogate}]*$/u;

const line = (most: number) =>
  z
    .string("field_missing")
    .max(4 * most, "field_too_long")
    .transform((text) => text.replace(/\s+/g, " ").trim())
    .pipe(z.string().min(1, "field_missing").max(most, "field_too_long").regex(STORABLE, "field_wrong"));

const paragraph = (most: number) =>
  z
    .string("field_missing")
    .max(4 * most, "field_too_long")
    .transform((text) => text.trim())
    .pipe(z.string().max(most, "field_too_long").regex(STORABLE, "field_wrong"));

const english = <T extends z.ZodType>(text: T) =>
  z
    .union([z.literal("").transform(() => null), text])
    .nullable()
    .default(null);

/** A short text in Persian, and in English where she writes it. */
const bilingual = (most: number) => z.strictObject({ fa: line(most), en: english(line(most)) });

/** A whole number between two. */
export const whole = (least: number, most: number) =>
  z
    .number("field_missing")
    .int("number_not_whole")
    .min(least, "number_too_small")
    .max(most, "number_too_large");

export const id = z.string().regex(/^[A-Za-z0-9_-]{1,64}$/, "field_wrong");
const handle = z.string("field_missing").regex(/^[a-z0-9][a-z0-9_-]{0,63}$/, "field_wrong");
const currency = z.string().regex(/^[a-z]{3}$/);

/** Prices by currency. The home currency's is always there; another only when she sells there. */
export const Prices = z
  .record(currency, whole(1, LISTING_LIMITS.price))
  .refine((prices) => Object.keys(prices).length > 0, "field_missing");
export type Prices = z.output<typeof Prices>;

/** From so many pieces on, each costs so much to wholesale buyers. */
const Tier = z.strictObject({ min_quantity: whole(2, 100_000), prices: Prices });

export const VariantInput = z.strictObject({
  /** Id of the variant that is changed; none for a new one. */
  id: id.optional(),
  /** Her own number for it, unique in her booth. */
  sku: line(LISTING_LIMITS.sku),
  /** Index of the value of each option, in the options' order. */
  values: z.array(whole(0, LISTING_LIMITS.optionValues - 1)).max(LISTING_LIMITS.options),
  /** How much of the measure one piece holds: grams, millilitres, square centimetres, centimetres; null for pieces. */
  net_amount: whole(1, 100_000_000).nullable().default(null),
  prices: Prices,
  /** In stock now; null when it is made to order. */
  stock: whole(0, LISTING_LIMITS.stock).nullable(),
  /** With its wrapping. */
  weight_grams: whole(1, LISTING_LIMITS.weightGrams),
  size_cm: z
    .strictObject({
      length: whole(1, LISTING_LIMITS.sizeCm),
      width: whole(1, LISTING_LIMITS.sizeCm),
      height: whole(1, LISTING_LIMITS.sizeCm),
    })
    .nullable()
    .default(null),
  /** Prices for wholesale buyers, from the smallest quantity up; the first is the minimum order. */
  wholesale: z.array(Tier).max(LISTING_LIMITS.tiers).default([]),
});
export type VariantInput = z.output<typeof VariantInput>;

/** How it is made: what she can make in a week, by the listing or from the hours of her workshop. */
export const Making = z.strictObject({
  made_to_order: z.boolean(),
  /** So many pieces of this listing a week. */
  weekly_quantity: whole(1, 100_000).nullable().default(null),
  /** So many minutes of her workshop's week for one piece. */
  minutes_per_piece: whole(1, 1_000_000).nullable().default(null),
  /** Working days after the work: drying, finishing, packing. */
  lead_days: whole(0, 365).default(0),
});
export type Making = z.output<typeof Making>;

/** The values of typed attributes by key; which there are says the attribute set of the category. */
export const AttributeValues = z.record(
  z.string().regex(/^[a-z][a-z0-9_]{0,39}$/),
  z.union([
    z.string().max(500).regex(STORABLE),
    z.number(),
    z.boolean(),
    z.array(z.string().max(100)).max(30),
  ]),
);
export type AttributeValues = z.output<typeof AttributeValues>;

/** A whole listing, as it is sent and as a proposal keeps it. What depends on several fields `domain/offer-flaws.ts` says. */
export const ListingInput = z.strictObject({
  title: bilingual(LISTING_LIMITS.title),
  story: z.strictObject({
    fa: paragraph(LISTING_LIMITS.story),
    en: english(paragraph(LISTING_LIMITS.story)),
  }),
  /** Handle of the category. */
  category: handle,
  /** Ids of her uploaded photos in her order; the first is the cover. */
  photos: z.array(id).min(1, "photo_missing").max(LISTING_LIMITS.photos, "photos_too_many"),
  measure: z.enum(MEASURES),
  options: z
    .array(
      z.strictObject({
        name: bilingual(40),
        values: z.array(bilingual(60)).min(1, "field_missing").max(LISTING_LIMITS.optionValues),
      }),
    )
    .max(LISTING_LIMITS.options),
  variants: z.array(VariantInput).min(1, "variant_missing").max(LISTING_LIMITS.variants, "variants_too_many"),
  making: Making,
  attributes: AttributeValues.default({}),
});
export type ListingInput = z.output<typeof ListingInput>;
/** A listing as a form holds it, with defaults left out. */
export type ListingDraft = z.input<typeof ListingInput>;

/** `POST /seller/listings`: a new one. The key names the draft, so that one that is sent twice stands once. */
export const NewListing = ListingInput.extend({ draft_key: z.uuid("field_wrong") });

/** `POST /seller/listings/:id/prices`, at once. Wholesale tiers stay where they are left out. */
export const ListingPrices = z.strictObject({
  variants: z
    .array(
      z.strictObject({ id, prices: Prices, wholesale: z.array(Tier).max(LISTING_LIMITS.tiers).optional() }),
    )
    .min(1)
    .max(LISTING_LIMITS.variants),
});

/** `POST /seller/listings/:id/stock`, at once. */
export const ListingStock = z.strictObject({
  variants: z
    .array(z.strictObject({ id, stock: whole(0, LISTING_LIMITS.stock) }))
    .min(1)
    .max(LISTING_LIMITS.variants),
});

/** An attribute of goods of some categories, as data (`attributes/*.json`). */
export interface Attribute {
  key: string;
  name: { fa: string; en: string };
  kind: "text" | "number" | "choice" | "choices" | "yes_no";
  unit?: { fa: string; en: string };
  /** Of a number. */
  min?: number;
  max?: number;
  choices?: { value: string; name: { fa: string; en: string } }[];
  required?: boolean;
  /** A change of it is looked at by the office before it shows, where the policy has listings of the category reviewed. */
  licence_relevant?: boolean;
}

export interface AttributeSet {
  code: string;
  name: { fa: string; en: string };
  /** Handles. */
  categories: string[];
  attributes: Attribute[];
}

/** `GET /seller/listing-form`: what she may choose from. */
export interface ListingFormAnswer {
  categories: {
    handle: string;
    name: string;
    name_en: string;
    /** The licence, the papers and the policy let her sell of it; else the code says why not. */
    allowed: boolean;
    code: string | null;
    /** Sentence for the code, in the caller's language. */
    message: string | null;
    /** The office looks at a listing before it is on sale. */
    reviewed: boolean;
  }[];
  attribute_sets: AttributeSet[];
  /** The first is the home currency. */
  currencies: { code: string; decimals: number }[];
}

/** A photo in the widths and kinds it was made in, smallest first; its own size is that of the largest. */
export interface ListingPhoto {
  id: string;
  width: number;
  height: number;
  files: { width: number; address: string; type: string }[];
}

export interface SellerListingVariant extends Omit<VariantInput, "id"> {
  id: string;
  /** Names of its option values, joined. */
  title: string;
  /** What baskets on their way to an order hold of the stock. */
  reserved: number;
}

/** A listing of hers, whole: `GET /seller/listings/:id`, and what every change of it answers. */
export interface SellerListingAnswer {
  listing: {
    id: string;
    product_id: string;
    handle: string;
    state: ListingState;
    /** Why buyers do not see it though it is published; null when they do. */
    hidden_by: "seller_not_selling" | "category_not_covered" | "time_off" | null;
    content: Omit<ListingInput, "photos" | "variants"> & {
      photos: ListingPhoto[];
      variants: SellerListingVariant[];
    };
    /** The changed version that waits for the office, and since when; the old one stays on sale meanwhile. */
    proposal: {
      content: ListingInput;
      since: string;
      /** The office sent it back with `reasons`: it waits no more, and is there to be changed and sent again. */
      sent_back: boolean;
    } | null;
    /** What the office asks to be changed, by field (`""` for the whole), when it was sent back. */
    reasons: Record<string, string> | null;
    /** Of every variant. */
    chain: DeclaredChain;
    updated_at: string;
  };
}

/** `GET /seller/listings?q=&state=&sort=&limit=&offset=` */
export const LISTING_SORTS = ["newest", "title", "stock", "price"] as const;
export interface SellerListingRow {
  id: string;
  product_id: string;
  handle: string;
  title: string;
  state: ListingState;
  waiting: boolean;
  thumbnail: string | null;
  category: { handle: string; name: string; name_en: string } | null;
  /** Lowest price in the home currency, whole smallest units. */
  price: number | null;
  has_price_range: boolean;
  made_to_order: boolean;
  /** Of all variants; null when all are made to order. */
  stock: number | null;
  variants: number;
  updated_at: string;
}
export interface SellerListingsAnswer {
  listings: SellerListingRow[];
  count: number;
  offset: number;
  limit: number;
  /** How many stand in each state, whatever was searched for. */
  states: Record<ListingState, number>;
}
