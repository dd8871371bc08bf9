import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativeReceiptAnswer } from "../../../../../contract/receiving-answers";
import { readCooperativeReceipt } from "../../../../../workflows/receiving/read-receiving";
import { ofCooperative } from "../../../../receiving/who";
import type { SellerRequest } from "../../../../seller-request";

/** A cooperative's people: one receipt, and what of its share is still to come. */
export async function GET(req: SellerRequest, res: MedusaResponse<CooperativeReceiptAnswer>): Promise<void> {
  const { id, of, now } = ofCooperative(req);
  res.json(await readCooperativeReceipt(req.scope, { id, ...of, now }));
}
