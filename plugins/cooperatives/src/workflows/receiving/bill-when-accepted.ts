import type { Database } from "@dastranj/database";
import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { orderStands } from "../../domain/receiving/order-at-hub";
import { dispatchesOf } from "../../modules/receiving/read-rows";
import type { OrderRow } from "../../modules/receiving/rows";
import { BILL_ORDER } from "../invoice/job-names";

/**
 * Has an order billed by whatever made it accepted: the buyer's word to its last shipment, or the end of its last claim.
 *
 * @param order as it stood before
 */
export async function billWhenAccepted(
  container: MedusaContainer,
  sql: Database,
  order: OrderRow,
  context: Context,
): Promise<void> {
  const dispatches = await dispatchesOf(sql, order.id);
  if (order.state === "accepted" || orderStands(order.state, { ...order, dispatches }) !== "accepted") return;
  await container
    .resolve<Jobs>(JOBS_MODULE)
    .enqueue(BILL_ORDER, { wholesale_order_id: order.id }, { key: order.id }, context);
}
