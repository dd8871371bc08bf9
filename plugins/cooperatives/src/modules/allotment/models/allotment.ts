import { model } from "@medusajs/framework/utils";
import { OFFER_STATES } from "../../../contract/allotment-words";

/** One member's share of a plan, as it was offered to her, and what she said to it. */
export const Allotment = model
  .define("allotment", {
    id: model.id({ prefix: "allo" }).primaryKey(),
    plan_id: model.text(),
    wholesale_order_id: model.text(),
    cooperative_id: model.text(),
    /** The member: a seller. */
    seller_id: model.text(),
    pledge_id: model.text().nullable(),
    measure: model.text(),
    quantity: model.number(),
    /** What she had accepted of the same order before. */
    already: model.number().default(0),
    accepted: model.number().nullable(),
    state: model.enum([...OFFER_STATES]).default("offered"),
    /** Her price of one unit, her batch and grade, as she had pledged them when it was sent. */
    unit_price: model.text(),
    /** What she had said that the material of one unit costs her; null where she had not. */
    raw_material: model.text().nullable(),
    currency_code: model.text(),
    minimum_batch: model.number(),
    grade: model.text(),
    /** Why it is so much: a code with what she may read. */
    because: model.json(),
    turn: model.text().nullable(),
    answered_by: model.text().nullable(),
    answered_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_allotment_one_of_a_plan",
      on: ["plan_id", "seller_id"],
      unique: true,
      where: "deleted_at is null",
    },
    { on: ["wholesale_order_id", "seller_id"] },
    { on: ["seller_id", "state"] },
    { on: ["cooperative_id", "seller_id"] },
  ]);
