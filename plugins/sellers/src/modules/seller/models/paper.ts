import { model } from "@medusajs/framework/utils";
import { Seller } from "./seller";

/** A paper that a seller showed: a photo or PDF, sealed in the file store, and how it was judged. */
export const Paper = model
  .define("seller_paper", {
    id: model.id({ prefix: "pap" }).primaryKey(),
    /** `national_card`, `home_business_licence`, `sheba_proof`, `residence`, `skill_certificate`, `health_declaration`, … */
    type: model.text(),
    number: model.text().nullable(),
    issuer: model.text().nullable(),
    issued_on: model.text().nullable(),
    /** The last day on which it holds; null for a paper that does not expire. */
    expires_on: model.text().nullable(),
    status: model.enum(["pending", "accepted", "rejected", "replaced"]).default("pending"),
    reviewer_id: model.text().nullable(),
    reviewed_at: model.dateTime().nullable(),
    reason: model.text().nullable(),
    /** Where the sealed bytes lie in the file store. */
    file_key: model.text(),
    mime_type: model.text(),
    bytes: model.number(),
    seller: model.belongsTo(() => Seller, { mappedBy: "papers" }),
  })
  .indexes([{ on: ["status", "expires_on"] }]);
