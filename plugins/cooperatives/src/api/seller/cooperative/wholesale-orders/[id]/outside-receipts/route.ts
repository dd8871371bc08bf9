import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativeDispatchesAnswer } from "../../../../../../contract/receiving-answers";
import { readDispatches } from "../../../../../../workflows/receiving/read-dispatches";
import { receiveOutside } from "../../../../../../workflows/receiving/receive-outside";
import type { ReceiveOutside } from "../../../../../inputs/receiving";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's people: write down what came of a purchase outside; sent again under its key, it is received once. */
export async function POST(
  req: SellerRequest<ReceiveOutside>,
  res: MedusaResponse<CooperativeDispatchesAnswer>,
): Promise<void> {
  const { seller_id: cooperative_id, member_id } = req.acting_seller;
  const order_id = String(req.params.id);
  const { fresh } = await receiveOutside(req.scope, {
    ...req.validatedBody,
    ...{ order_id, cooperative_id, member_id, now: new Date() },
  });
  res.status(fresh ? 201 : 200).json(await readDispatches(req.scope, { order_id, cooperative_id }));
}
