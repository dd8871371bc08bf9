import { z } from "@medusajs/framework/zod";

/** Name under which the module that counts is registered in the container. */
export const LISTING_COUNT_MODULE = "listing_count";

const handle = z.string().min(1).max(200);

/**
 * `POST /store/counting`: what a page tells at once: cards that were seen, pages that were opened, what was put into the
 * basket, searches that found nothing. Nothing in it names a visitor.
 */
export const CountingInput = z.strictObject({
  events: z
    .array(
      z.discriminatedUnion("kind", [
        z.strictObject({ kind: z.enum(["impression", "view", "basket_add"]), handle }),
        z.strictObject({
          kind: z.literal("nothing_found"),
          q: z.string().min(1).max(200),
          /** Whose goods were searched; none for the whole market's. */
          county: handle.nullish(),
        }),
      ]),
    )
    .min(1)
    .max(50),
});
export type CountingInput = z.infer<typeof CountingInput>;

/** For how many days back a seller's dashboard is asked. */
export type DashboardDays = 7 | 30 | 90;

/** Query of `GET /seller/dashboard`. */
export const DashboardQuery = z.strictObject({
  days: z
    .enum(["7", "30", "90"])
    .default("30")
    .transform((days) => Number(days) as DashboardDays),
});
export type DashboardQuery = z.output<typeof DashboardQuery>;

/** A listing as the dashboard names it. */
export interface DashboardListing {
  listing_id: string;
  handle: string;
  title: string;
  title_en: string;
  thumbnail: string | null;
}

/** Amounts by currency, in whole smallest units: what buyers paid for goods, shipping aside. */
export type DashboardAmounts = Record<string, number>;

/** `GET /seller/dashboard?days=7|30|90` */
export interface SellerDashboardAnswer {
  dashboard: {
    /** ISO dates in her calendar, both included; the last is today. */
    from: string;
    to: string;
    time_zone: string;
    /** That something was sold in, what sold most often first; the market's first when nothing was. */
    currencies: string[];
    /** Every day from first to last. */
    sales: { day: string; orders: number; amounts: DashboardAmounts }[];
    sold: { orders: number; quantity: number; amounts: DashboardAmounts };
    /** From the card to the order, over all listings. */
    funnel: { impressions: number; views: number; basket_adds: number; orders: number };
    /** What was seen most, each with its own funnel. */
    listings: (DashboardListing & {
      impressions: number;
      views: number;
      basket_adds: number;
      orders: number;
    })[];
    best_sellers: (DashboardListing & { orders: number; quantity: number; amounts: DashboardAmounts })[];
    /** What is gone or will be soon at the pace of these days; soonest first. */
    running_out: (DashboardListing & {
      variant_id: string;
      variant: string;
      variant_en: string;
      stock: number;
      /** Null: too little was sold to tell. */
      days_left: number | null;
    })[];
    /** Parts of orders that were promised for these days. */
    promises: { kept: number; late: number };
    open_orders: { placed: number; accepted: number; in_production: number; ready: number; overdue: number };
    /** What people looked for in her county and in the whole market and did not find. */
    searched_in_vain: { text: string; times: number }[];
    /** How many of her listings are on sale. */
    on_sale: number;
  };
}
