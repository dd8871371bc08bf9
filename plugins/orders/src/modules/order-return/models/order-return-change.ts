import { model } from "@medusajs/framework/utils";
import { RETURN_STATES, RETURN_VERBS } from "../../../domain/return-states";
import { ACTORS } from "../../../domain/seller-order-states";
import { OrderReturn } from "./order-return";

/** The trail of a return: what was done to it, by whom and why. Written once, never changed. */
export const OrderReturnChange = model.define("order_return_change", {
  id: model.id({ prefix: "oretc" }).primaryKey(),
  /** "ask" is how it began. */
  verb: model.enum(["ask", ...RETURN_VERBS]),
  state: model.enum([...RETURN_STATES]),
  by: model.enum([...ACTORS]),
  /** Id of the member or operator; null for the buyer and the clock. */
  actor_id: model.text().nullable(),
  reason: model.text().nullable(),
  /** What went back by it, in the major unit. */
  amount: model.bigNumber().nullable(),
  at: model.dateTime(),
  order_return: model.belongsTo(() => OrderReturn, { mappedBy: "changes" }),
});
