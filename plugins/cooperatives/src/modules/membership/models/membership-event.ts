import { model } from "@medusajs/framework/utils";

/** What was done with a membership, and by whom: only ever added. */
export const MembershipEvent = model
  .define("membership_event", {
    id: model.id({ prefix: "mevt" }).primaryKey(),
    membership_id: model.text(),
    verb: model.text(),
    /** A member of one of the two sellers' teams. */
    actor_id: model.text(),
    at: model.dateTime(),
    words: model.text().nullable(),
    details: model.json().nullable(),
  })
  .indexes([{ on: ["membership_id", "at"] }]);
