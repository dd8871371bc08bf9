import type { MedusaResponse } from "@medusajs/framework/http";
import type { LotAnswer } from "../../../../../contract/receiving-answers";
import { readLot } from "../../../../../workflows/receiving/read-dispatches";
import type { SellerRequest } from "../../../../seller-request";

/** A cooperative's people: from the number on a sack to everybody it went to. */
export async function GET(req: SellerRequest, res: MedusaResponse<LotAnswer>): Promise<void> {
  const { seller_id: cooperative_id } = req.acting_seller;
  res.json(await readLot(req.scope, { number: String(req.params.number), cooperative_id }));
}
