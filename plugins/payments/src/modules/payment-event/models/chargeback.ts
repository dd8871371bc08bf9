import { model } from "@medusajs/framework/utils";

/** A payment that the buyer's bank has called back, or tries to. The books follow it; nothing is decided here. */
export const Chargeback = model
  .define("chargeback", {
    id: model.id({ prefix: "chback" }).primaryKey(),
    provider: model.text(),
    /** The gateway's own id of it. */
    reference: model.text(),
    /** Medusa's payment; null where none is known. */
    payment_id: model.text().nullable(),
    currency_code: model.text(),
    /** In the currency's smallest unit. */
    amount: model.bigNumber(),
    reason: model.text(),
    state: model.enum(["opened", "won", "lost"]),
    opened_at: model.dateTime(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([{ on: ["provider", "reference"], unique: true }, { on: ["payment_id"] }]);
