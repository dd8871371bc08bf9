import { model } from "@medusajs/framework/utils";
import { QUOTE_STATES } from "../../../contract/quote-states";

/** What a company asks a cooperative for: one thread of versions and messages, until it is accepted or let go. */
export const QuoteRequest = model
  .define("quote_request", {
    id: model.id({ prefix: "qreq" }).primaryKey(),
    /** What people call it by. */
    number: model.autoincrement(),
    cooperative_id: model.text(),
    pool_id: model.text(),
    company_id: model.text(),
    /** Who asked: a Medusa customer. */
    customer_id: model.text(),
    state: model.enum([...QUOTE_STATES]).default("asked"),
    /** In the measure's smallest. */
    quantity: model.number(),
    /** Codes of the pool's grades that would do. */
    grades: model.array(),
    /** ISO date of the cooperative's calendar. */
    deliver_by: model.text(),
    words: model.text(),
    /** How many versions were offered. */
    versions: model.number().default(0),
    accepted_quote_id: model.text().nullable(),
    /** The browser's: a question is asked once for each. */
    request_key: model.text(),
    asked_at: model.dateTime(),
    /** When something was last said or done. */
    moved_at: model.dateTime(),
  })
  .indexes([
    { on: ["company_id", "request_key"], unique: true },
    { on: ["company_id", "moved_at"] },
    { on: ["cooperative_id", "state", "moved_at"] },
  ]);
