import { model } from "@medusajs/framework/utils";

/** One version of one jurisdiction's licence policy. Its record is never changed; only its end may be set by the next. */
export const LicencePolicy = model
  .define("licence_policy", {
    id: model.id({ prefix: "licpol" }).primaryKey(),
    jurisdiction: model.text(),
    version: model.number(),
    /** ISO dates in the jurisdiction's time zone. */
    effective_from: model.text(),
    /** The last day; null while there is no end. Before `effective_from` for a version that never came into force. */
    effective_to: model.text().nullable(),
    source_url: model.text(),
    record: model.json(),
    /** Why it was written, and by which operator; null for what came with the product. */
    note: model.text().nullable(),
    created_by: model.text().nullable(),
  })
  .indexes([{ on: ["jurisdiction", "version"], unique: true }]);
