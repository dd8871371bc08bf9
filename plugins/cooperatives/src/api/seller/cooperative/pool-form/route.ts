import type { MedusaResponse } from "@medusajs/framework/http";
import type { PoolFormAnswer } from "../../../../contract/pool";
import { readPoolForm } from "../../../../workflows/pool/read-pool-form";
import { languageOf } from "../../../language";
import type { SellerRequest } from "../../../seller-request";

/** A cooperative's people: what a pool may be of, and why not the rest. */
export async function GET(req: SellerRequest, res: MedusaResponse<PoolFormAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  res.json(await readPoolForm(req.scope, { seller_id, language: languageOf(req), now: new Date() }));
}
