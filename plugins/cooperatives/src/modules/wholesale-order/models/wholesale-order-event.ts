import { model } from "@medusajs/framework/utils";

/** What was done with a wholesale order, and by whom: only ever added. */
export const WholesaleOrderEvent = model
  .define("wholesale_order_event", {
    id: model.id({ prefix: "wevt" }).primaryKey(),
    wholesale_order_id: model.text(),
    verb: model.text(),
    /** A seller's member, a customer or an operator; null for the clock. */
    actor_id: model.text().nullable(),
    at: model.dateTime(),
    words: model.text().nullable(),
    details: model.json().nullable(),
  })
  .indexes([{ on: ["wholesale_order_id", "at"] }]);
