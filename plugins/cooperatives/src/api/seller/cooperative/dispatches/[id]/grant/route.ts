import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativeDispatchAnswer } from "../../../../../../contract/receiving-answers";
import { grantClaim } from "../../../../../../workflows/receiving/answer-claim";
import { readDispatch } from "../../../../../../workflows/receiving/read-dispatches";
import { ofCooperative } from "../../../../../receiving/who";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's people: agree with all that the buyer claims. */
export async function POST(
  req: SellerRequest,
  res: MedusaResponse<CooperativeDispatchAnswer>,
): Promise<void> {
  const deed = ofCooperative(req);
  await grantClaim(req.scope, deed);
  res.json({ dispatch: await readDispatch(req.scope, { id: deed.id, ...deed.of }) });
}
