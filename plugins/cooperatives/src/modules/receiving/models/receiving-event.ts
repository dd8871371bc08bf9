import { model } from "@medusajs/framework/utils";

/** What was done at the hub, and by whom: only ever added. */
export const ReceivingEvent = model
  .define("receiving_event", {
    id: model.id({ prefix: "rcev" }).primaryKey(),
    wholesale_order_id: model.text(),
    /** The receipt or shipment it was done with. */
    of_id: model.text(),
    verb: model.text(),
    /** A member of a seller's team, a customer or an operator; null for the clock. */
    actor_id: model.text().nullable(),
    at: model.dateTime(),
    words: model.text().nullable(),
    details: model.json().nullable(),
  })
  .indexes([{ on: ["of_id", "at"] }, { on: ["wholesale_order_id", "at"] }]);
