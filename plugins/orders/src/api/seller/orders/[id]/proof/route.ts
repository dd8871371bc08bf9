import type { MedusaResponse } from "@medusajs/framework/http";
import type { ProofAnswer } from "../../../../../contract/fulfil";
import { readProof } from "../../../../read-proof";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's members: the photo that shows that her part was received. */
export async function GET(req: SellerRequest, res: MedusaResponse<ProofAnswer>): Promise<void> {
  res.json(await readProof(req.scope, { id: String(req.params.id), seller_id: req.acting_seller.seller_id }));
}
