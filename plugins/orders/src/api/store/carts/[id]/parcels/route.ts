import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { CartParcelsAnswer } from "../../../../../contract/answers";
import { readParcels } from "../../../../read-parcels";

/** Open to whoever knows the basket's id: the basket by seller, each with its ways of shipping and their prices. */
export async function GET(req: MedusaRequest, res: MedusaResponse<CartParcelsAnswer>): Promise<void> {
  res.json(await readParcels(req.scope, String(req.params.id)));
}
