import { model } from "@medusajs/framework/utils";
import { LISTING_STATES, MEASURES } from "../../../contract/offering";
import { ListingPhoto } from "./listing-photo";
import { ListingVariant } from "./listing-variant";

/** A Medusa product as one seller offers it. What shoppers read of it (title, prices, stock) is the product's own. */
export const Listing = model
  .define("listing", {
    id: model.id({ prefix: "list" }).primaryKey(),
    seller_id: model.text(),
    product_id: model.text().unique(),
    /** The draft that it was; null when it was imported or seeded. */
    draft_key: model.text().nullable(),
    state: model.enum([...LISTING_STATES]).default("proposed"),
    /** Handle. */
    category: model.text(),
    /** Title and her own numbers as they are searched: see `domain/search-words.ts`. */
    search_words: model.text().default(""),
    measure: model.enum([...MEASURES]).default("piece"),
    made_to_order: model.boolean().default(false),
    /** So many pieces a week. */
    weekly_quantity: model.number().nullable(),
    /** So many minutes of her workshop's week for one. */
    minutes_per_piece: model.number().nullable(),
    /** Working days after the work. */
    lead_days: model.number().default(0),
    /** `{ name, values }[]`: the options and their values in her order, which Medusa does not keep. */
    options_order: model.json().nullable(),
    /** Values of the typed attributes, by key. */
    attributes: model.json().nullable(),
    /** `{ shown, currency, materials }`: where the money for it goes, as she declares it; see `domain/declared-chain.ts`. */
    chain: model.json().nullable(),
    /** A whole `ListingInput` that waits for the office while the old version is on sale. */
    proposal: model.json().nullable(),
    proposed_at: model.dateTime().nullable(),
    /** What the office asks to be changed, by field. */
    reasons: model.json().nullable(),
    reviewed_at: model.dateTime().nullable(),
    /** The operator who judged it last. */
    reviewer_id: model.text().nullable(),
    published_at: model.dateTime().nullable(),
    variants: model.hasMany(() => ListingVariant, { mappedBy: "listing" }),
    photos: model.hasMany(() => ListingPhoto, { mappedBy: "listing" }),
  })
  .cascades({ delete: ["variants"] })
  .indexes([
    { on: ["seller_id", "state", "created_at"] },
    { on: ["seller_id", "draft_key"], unique: true },
    { on: ["seller_id", "created_at", "id"] },
    // Whoever waits for the office, word for word as the queue asks.
    {
      name: "IDX_listing_review_queue",
      on: ["proposed_at", "id"],
      where: "deleted_at is null and (state = 'proposed' or (proposal is not null and reasons is null))",
    },
  ]);
