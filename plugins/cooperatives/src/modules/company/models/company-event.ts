import { model } from "@medusajs/framework/utils";

/** What was done with a company, and by whom: only ever added. */
export const CompanyEvent = model
  .define("company_event", {
    id: model.id({ prefix: "cevt" }).primaryKey(),
    company_id: model.text(),
    verb: model.text(),
    actor_kind: model.enum(["buyer", "operator", "seller", "clock"]),
    /** A customer, an operator or a seller's member; null for the clock. */
    actor_id: model.text().nullable(),
    at: model.dateTime(),
    words: model.text().nullable(),
    details: model.json().nullable(),
  })
  .indexes([{ on: ["company_id", "at"] }]);
