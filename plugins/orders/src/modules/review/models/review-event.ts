import { model } from "@medusajs/framework/utils";

/** What happened to a review: by whom, when and why. */
export const ReviewEvent = model
  .define("review_event", {
    id: model.id({ prefix: "revev" }).primaryKey(),
    review_id: model.text(),
    verb: model.enum(["written", "changed", "held", "answered", "reported", "shown", "hidden"]),
    by: model.enum(["buyer", "seller", "operator", "rule"]),
    actor_id: model.text().nullable(),
    reason: model.text().nullable(),
    at: model.dateTime(),
  })
  .indexes([{ on: ["review_id", "at"] }]);
