import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerOrderAnswer } from "../../../../../contract/answers";
import { shipSellerOrderWorkflow } from "../../../../../workflows/ship-seller-order";
import type { ShipSellerOrder } from "../../../../inputs/fulfil";
import { readSellerOrder } from "../../../../read-seller-order";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's members: send a parcel of her part, with its tracking number. */
export async function POST(
  req: SellerRequest<ShipSellerOrder>,
  res: MedusaResponse<SellerOrderAnswer>,
): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const { tracking_number, carrier = null, items = null } = req.validatedBody;
  const id = String(req.params.id);
  await shipSellerOrderWorkflow(req.scope).run({
    input: { id, seller_id, member_id, tracking_number, carrier, items, now: new Date() },
  });
  res.json(await readSellerOrder(req, id, seller_id, new Date()));
}
