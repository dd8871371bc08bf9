import { model } from "@medusajs/framework/utils";

/** A buyer's bank calls back what she paid for a part. Told by an operator or by a gateway; the books follow it. */
export const BookDispute = model
  .define("book_dispute", {
    id: model.id({ prefix: "bdisp" }).primaryKey(),
    seller_order_id: model.text(),
    /** Medusa's id of the payment's provider. */
    provider_id: model.text(),
    currency_code: model.text(),
    /** Whole smallest units. */
    amount: model.text(),
    /** Names who told it, so that it is told once: the browser's key, or the gateway's chargeback and the part. */
    told_key: model.text(),
    outcome: model.enum(["won", "lost"]).nullable(),
    opened_at: model.dateTime(),
    closed_at: model.dateTime().nullable(),
    /** Ids of operators; null where a gateway said it. */
    opened_by: model.text().nullable(),
    closed_by: model.text().nullable(),
  })
  .indexes([{ on: ["told_key"], unique: true }, { on: ["seller_order_id"] }]);
