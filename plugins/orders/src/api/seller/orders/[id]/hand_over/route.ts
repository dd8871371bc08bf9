import { LIMITS_MODULE, type TryLimits } from "@dastranj/protection/contract";
import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerOrderAnswer } from "../../../../../contract/answers";
import { handOverSellerOrderWorkflow } from "../../../../../workflows/hand-over-seller-order";
import { refusal } from "../../../../../workflows/refusal";
import type { HandOver } from "../../../../inputs/fulfil";
import { readSellerOrder } from "../../../../read-seller-order";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's members: hand her part over to the buyer who came for it and says her code. */
export async function POST(
  req: SellerRequest<HandOver>,
  res: MedusaResponse<SellerOrderAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const id = String(req.params.id);
  const limits = req.scope.resolve<TryLimits>(LIMITS_MODULE);
  // By seller and part: whoever knows of another's part shuts nobody out. Counted before it is known whether the code is right.
  const tries = `${seller_id} ${id}`;
  const seconds = await limits.spend("pickup_code", tries);
  if (seconds !== undefined)
    throw Object.assign(refusal("pickup_code_tries"), { again_at: new Date(Date.now() + seconds * 1000) });
  await handOverSellerOrderWorkflow(req.scope).run({
    input: { id, seller_id, member_id, code: req.validatedBody.code, now: new Date() },
  });
  await limits.forget("pickup_code", tries);
  res.json(await readSellerOrder(req, id, seller_id, new Date()));
}
