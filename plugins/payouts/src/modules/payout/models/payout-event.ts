import { model } from "@medusajs/framework/utils";

/** What was done with a run or with how a seller is paid, and by whom: only ever added. */
export const PayoutEvent = model
  .define("payout_event", {
    id: model.id({ prefix: "pevt" }).primaryKey(),
    run_id: model.text().nullable(),
    seller_id: model.text().nullable(),
    verb: model.enum([
      "made",
      "approved",
      "withdrawn",
      "file_taken",
      "confirmed",
      "held",
      "hold_lifted",
      "terms_changed",
      "asked_for",
      "way_changed",
    ]),
    /** Id of the operator, or of the seller's member. */
    actor_id: model.text(),
    at: model.dateTime(),
    words: model.text().nullable(),
    details: model.json().nullable(),
  })
  .indexes([{ on: ["run_id", "at"] }, { on: ["seller_id", "at"] }]);
