import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { ProofAnswer } from "../../../../../../../contract/fulfil";
import { orderOfBuyer } from "../../../../../../order-of-buyer";
import { readProof } from "../../../../../../read-proof";

/** The buyer of the order: the photo by which the seller shows that this part of it was received. */
export async function GET(req: AuthenticatedMedusaRequest, res: MedusaResponse<ProofAnswer>): Promise<void> {
  const order_id = await orderOfBuyer(req, new Date());
  res.json(await readProof(req.scope, { id: String(req.params.part_id), order_id }));
}
