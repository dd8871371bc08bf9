import { model } from "@medusajs/framework/utils";
import { REVIEW_STATES } from "../../../contract/review-states";

/** What a buyer says of something that she received: one for each line of her order. */
export const Review = model
  .define("review", {
    id: model.id({ prefix: "rev" }).primaryKey(),
    line_item_id: model.text(),
    seller_order_id: model.text(),
    order_id: model.text(),
    seller_id: model.text(),
    product_id: model.text(),
    variant_title: model.text().nullable(),
    /** Who wrote it; null for who closed her account. */
    customer_id: model.text().nullable(),
    stars: model.number(),
    /** As they were written: text, whatever stands in it. */
    words: model.text().nullable(),
    /** Under which it is shown; null for nobody's. */
    name: model.text().nullable(),
    state: model.enum([...REVIEW_STATES]).default("shown"),
    /** Why it waits for the office: `Hold[]`. */
    held_for: model.json().nullable(),
    /** Why the office has hidden it. */
    hidden_because: model.text().nullable(),
    written_at: model.dateTime(),
    changed_at: model.dateTime().nullable(),
    answer: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
  })
  .indexes([
    { on: ["line_item_id"], unique: true },
    // What stars say together is counted from this alone.
    { on: ["product_id", "stars"], where: "state = 'shown' and deleted_at is null" },
    { on: ["product_id", "written_at"] },
    { on: ["seller_id", "written_at"] },
    { on: ["order_id"] },
    { on: ["customer_id"] },
    { on: ["state", "written_at"] },
  ]);
