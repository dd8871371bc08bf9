import { model } from "@medusajs/framework/utils";
import { ALLOTMENT_VERBS } from "../../../contract/allotment-words";

/** What was done on the way of an allotment, and by whom: only ever added. */
export const AllotmentEvent = model
  .define("allotment_event", {
    id: model.id({ prefix: "alle" }).primaryKey(),
    wholesale_order_id: model.text(),
    plan_id: model.text().nullable(),
    allotment_id: model.text().nullable(),
    verb: model.enum([...ALLOTMENT_VERBS]),
    /** Somebody of the cooperative's or the member's; null for the clock. */
    actor_id: model.text().nullable(),
    at: model.dateTime(),
    words: model.text().nullable(),
    details: model.json().nullable(),
  })
  .indexes([{ on: ["wholesale_order_id", "at"] }]);
