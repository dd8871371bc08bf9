import { model } from "@medusajs/framework/utils";
import { QUOTE_SIDES } from "../../../contract/quote-states";

/** What one side says to the other between the versions. */
export const QuoteMessage = model
  .define("quote_message", {
    id: model.id({ prefix: "qmsg" }).primaryKey(),
    quote_request_id: model.text(),
    by: model.enum([...QUOTE_SIDES]),
    actor_id: model.text(),
    words: model.text(),
    request_key: model.text(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["quote_request_id", "request_key"], unique: true }, { on: ["quote_request_id", "at"] }]);
