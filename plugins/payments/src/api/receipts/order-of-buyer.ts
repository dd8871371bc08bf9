import type { OfBuyersOrder } from "@dastranj/orders/contract";
import type { MedusaRequest } from "@medusajs/framework/http";
import { refusal } from "../../workflows/refusal";

/** The order whose buyer asks, as the door of orders found it; for everybody else there is no such order. */
export function orderOfBuyer(req: MedusaRequest): string {
  const { order_of_buyer } = req as OfBuyersOrder;
  if (!order_of_buyer || order_of_buyer !== req.params.id) throw refusal("receipt_order_not_found");
  return order_of_buyer;
}
