import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativeReceiptAnswer } from "../../../../../../contract/receiving-answers";
import { cancelReceipt } from "../../../../../../workflows/receiving/answer-receipt";
import { readCooperativeReceipt } from "../../../../../../workflows/receiving/read-receiving";
import { ofCooperative } from "../../../../../receiving/who";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's people: take back what was written down by mistake. */
export async function POST(req: SellerRequest, res: MedusaResponse<CooperativeReceiptAnswer>): Promise<void> {
  const deed = ofCooperative(req);
  await cancelReceipt(req.scope, deed);
  res.json(await readCooperativeReceipt(req.scope, { id: deed.id, ...deed.of, now: deed.now }));
}
