import { model } from "@medusajs/framework/utils";

/** What a buyer shows of a bank transfer for an order, and what the office made of it. */
export const TransferReceipt = model
  .define("transfer_receipt", {
    id: model.id({ prefix: "trec" }).primaryKey(),
    order_id: model.text(),
    /** Made by the buyer's page, so that an upload whose answer was lost is one. */
    upload_key: model.text(),
    currency_code: model.text(),
    /** What was still to be paid when it was sent, in the major unit. */
    amount: model.bigNumber(),
    /** Where the sealed file lies; null once it is taken away. */
    file_key: model.text().nullable(),
    kind: model.enum(["photo", "pdf"]),
    state: model.enum(["waiting", "confirmed", "refused"]).default("waiting"),
    /** Why it was refused; the buyer reads it. */
    reason: model.text().nullable(),
    sent_at: model.dateTime(),
    decided_at: model.dateTime().nullable(),
    decided_by: model.text().nullable(),
  })
  .indexes([{ on: ["order_id", "upload_key"], unique: true }, { on: ["state", "sent_at"] }]);
