import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { StoreSellerAnswer } from "../../../../contract/answers";
import { refusal } from "../../../../workflows/refusal";
import { STORE_SELLER_FIELDS, toStoreSeller } from "../answer";
import { LICENCE_FIELDS, licensedFor } from "../licensed-for";

/** Open to all: one verified seller's booth; anyone else's is not found. */
export async function GET(req: MedusaRequest, res: MedusaResponse<StoreSellerAnswer>): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "seller",
    fields: [...STORE_SELLER_FIELDS, ...LICENCE_FIELDS],
    filters: { handle: String(req.params.handle), status: "verified" },
  });
  const [seller] = data;
  if (!seller) throw refusal("seller_not_found");
  const [categories = []] = await licensedFor(req.scope, [seller]);
  res.json({ seller: toStoreSeller(seller, categories) });
}
