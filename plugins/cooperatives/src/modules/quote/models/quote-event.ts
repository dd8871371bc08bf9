import { model } from "@medusajs/framework/utils";
import { QUOTE_SIDES, QUOTE_VERBS } from "../../../contract/quote-states";

/** What was done with a request, and by whom: only ever added. */
export const QuoteEvent = model
  .define("quote_event", {
    id: model.id({ prefix: "qevt" }).primaryKey(),
    quote_request_id: model.text(),
    verb: model.enum([...QUOTE_VERBS]),
    by: model.enum([...QUOTE_SIDES, "clock"]),
    /** A seller's member or a customer; null for the clock. */
    actor_id: model.text().nullable(),
    /** Of which version; null where it is of none. */
    quote_id: model.text().nullable(),
    words: model.text().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["quote_request_id", "at"] }]);
