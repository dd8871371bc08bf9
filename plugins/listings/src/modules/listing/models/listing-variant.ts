import { model } from "@medusajs/framework/utils";
import { Listing } from "./listing";

/** A Medusa variant as its seller knows it. */
export const ListingVariant = model
  .define("listing_variant", {
    id: model.id({ prefix: "listv" }).primaryKey(),
    seller_id: model.text(),
    variant_id: model.text().unique(),
    /** Her own number for it. Medusa's is unique in the whole market, so it begins with hers: see `domain/market-sku.ts`. */
    sku: model.text(),
    /** Grams, millilitres, square centimetres or centimetres in one piece. */
    net_amount: model.number().nullable(),
    listing: model.belongsTo(() => Listing, { mappedBy: "variants" }),
  })
  .indexes([{ on: ["seller_id", "sku"], unique: true }]);
