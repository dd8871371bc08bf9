import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { companyOfOrder } from "../../workflows/receiving/order-of-buyer";
import type { SellerRequest } from "../seller-request";

/** Somebody of the acting cooperative's, as who does something to a thing of hers. */
export function ofCooperative(req: SellerRequest<unknown>) {
  const { seller_id: cooperative_id, member_id } = req.acting_seller;
  return { id: String(req.params.id), of: { cooperative_id }, actor_id: member_id, now: new Date() };
}

/** Somebody of the acting member's. */
export function ofMember(req: SellerRequest<unknown>) {
  const { seller_id, member_id } = req.acting_seller;
  return { id: String(req.params.id), of: { seller_id }, actor_id: member_id, now: new Date() };
}

/** Somebody of the order's company, as who does something to a shipment of it. */
export async function ofBuyer(req: AuthenticatedMedusaRequest<unknown>) {
  const order_id = String(req.params.id);
  const customer_id = req.auth_context.actor_id;
  const company_id = await companyOfOrder(req.scope, { order_id, customer_id });
  return {
    id: String(req.params.dispatch_id),
    of: { company_id, wholesale_order_id: order_id },
    actor_id: customer_id,
    now: new Date(),
  };
}
