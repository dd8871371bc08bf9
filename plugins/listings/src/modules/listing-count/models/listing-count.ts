import { model } from "@medusajs/framework/utils";

/** What was counted of a listing on a day of its seller's. Nobody is named: these are sums. */
export const ListingCount = model
  .define("listing_count", {
    id: model.id({ prefix: "lcount" }).primaryKey(),
    listing_id: model.text(),
    seller_id: model.text(),
    /** The seller's county on that day; empty while she has none. */
    county: model.text(),
    day: model.text(),
    impressions: model.number().default(0),
    views: model.number().default(0),
    basket_adds: model.number().default(0),
  })
  .indexes([
    { on: ["listing_id", "day", "county"], unique: true },
    { on: ["seller_id", "day"] },
    { on: ["day"] },
  ]);
