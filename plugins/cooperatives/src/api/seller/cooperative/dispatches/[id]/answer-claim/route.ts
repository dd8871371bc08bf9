import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativeDispatchAnswer } from "../../../../../../contract/receiving-answers";
import { answerClaim } from "../../../../../../workflows/receiving/answer-claim";
import { readDispatch } from "../../../../../../workflows/receiving/read-dispatches";
import type { SayOfClaim } from "../../../../../inputs/receiving";
import { ofCooperative } from "../../../../../receiving/who";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's people: agree with a part of what the buyer claims, or with nothing, and say why. */
export async function POST(
  req: SellerRequest<SayOfClaim>,
  res: MedusaResponse<CooperativeDispatchAnswer>,
): Promise<void> {
  const deed = ofCooperative(req);
  await answerClaim(req.scope, { ...deed, ...req.validatedBody });
  res.json({ dispatch: await readDispatch(req.scope, { id: deed.id, ...deed.of }) });
}
