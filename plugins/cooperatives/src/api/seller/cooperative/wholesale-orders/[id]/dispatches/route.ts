import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativeDispatchesAnswer } from "../../../../../../contract/receiving-answers";
import { readDispatches } from "../../../../../../workflows/receiving/read-dispatches";
import { sendDispatch } from "../../../../../../workflows/receiving/send-dispatch";
import type { SendDispatch } from "../../../../../inputs/receiving";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's people: an order's shipments, and what of its lots is still at the hub. */
export async function GET(
  req: SellerRequest,
  res: MedusaResponse<CooperativeDispatchesAnswer>,
): Promise<void> {
  const { seller_id: cooperative_id } = req.acting_seller;
  res.json(await readDispatches(req.scope, { order_id: String(req.params.id), cooperative_id }));
}

/** A cooperative's people: send a shipment, of the oldest lots or of those they chose. */
export async function POST(
  req: SellerRequest<SendDispatch>,
  res: MedusaResponse<CooperativeDispatchesAnswer>,
): Promise<void> {
  const { seller_id: cooperative_id, member_id } = req.acting_seller;
  const order_id = String(req.params.id);
  const { fresh } = await sendDispatch(req.scope, {
    ...req.validatedBody,
    ...{ order_id, cooperative_id, member_id, now: new Date() },
  });
  res.status(fresh ? 201 : 200).json(await readDispatches(req.scope, { order_id, cooperative_id }));
}
