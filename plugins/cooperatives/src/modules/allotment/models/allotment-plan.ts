import { model } from "@medusajs/framework/utils";
import { PLAN_STATES, STRATEGIES } from "../../../contract/allotment-words";

/**
 * A wholesale order shared out among members: the first version, or what was left open of it. Quantities in the measure's smallest, money in whole smallest
 * units. What is in it is never changed; only its deadline, and that it is over.
 */
export const AllotmentPlan = model
  .define("allotment_plan", {
    id: model.id({ prefix: "allp" }).primaryKey(),
    wholesale_order_id: model.text(),
    cooperative_id: model.text(),
    version: model.number(),
    strategy: model.enum([...STRATEGIES]),
    state: model.enum([...PLAN_STATES]).default("open"),
    measure: model.text(),
    /** In which steps it is shared. */
    step: model.number(),
    /** What was to be shared, with what was accepted before, and what it is short of. */
    demand: model.number(),
    shortfall: model.number(),
    short_of: model.text().nullable(),
    /** What all shares together cost, with those accepted before. */
    cost: model.text(),
    /** A digest of the shares as the cooperative saw them before it sent them. */
    seen: model.text(),
    deadline: model.dateTime(),
    /** ISO date of the cooperative's calendar by which members hand their shares over. */
    hand_over_by: model.text(),
    sent_by: model.text(),
    sent_at: model.dateTime(),
    closed_at: model.dateTime().nullable(),
  })
  .indexes([
    {
      name: "IDX_allotment_plan_version",
      on: ["wholesale_order_id", "version"],
      unique: true,
      where: "deleted_at is null",
    },
    { on: ["state", "deadline"] },
  ]);
