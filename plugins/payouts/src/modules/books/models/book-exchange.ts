import { model } from "@medusajs/framework/utils";

/** What of a seller's balance an operator changed into another currency, at a rate of his. Written once, never changed. */
export const BookExchange = model
  .define("book_exchange", {
    id: model.id({ prefix: "bexch" }).primaryKey(),
    seller_id: model.text(),
    from_currency: model.text(),
    to_currency: model.text(),
    /** Whole smallest units. */
    from_amount: model.text(),
    to_amount: model.text(),
    /** So much of the one is one of the other, in major units. */
    rate: model.text(),
    /** The browser's, so that pressed twice it is done once. */
    request_key: model.text(),
    at: model.dateTime(),
    by: model.text(),
  })
  .indexes([{ on: ["request_key"], unique: true }, { on: ["seller_id", "at"] }]);
