import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerOrderAnswer } from "../../../../../contract/answers";
import { leadsTo } from "../../../../../domain/seller-order-states";
import { deliverSellerOrderWorkflow } from "../../../../../workflows/deliver-seller-order";
import { readSellerOrder } from "../../../../read-seller-order";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's members: say that the buyer has it, with or without a photo, sent as the body itself, that shows it. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerOrderAnswer>): Promise<void> {
  const { seller_id, member_id } = req.acting_seller;
  const id = String(req.params.id);
  // First whether it is hers, and whether a photo is of use: nothing is kept for what is refused.
  const { order } = await readSellerOrder(req, id, seller_id, new Date());
  const wanted = leadsTo(order.status, "deliver", "seller") !== null;
  const proof = wanted && isPhoto(req) ? await keepPhoto(req) : null;
  await deliverSellerOrderWorkflow(req.scope).run({
    input: { part: { id, seller_id }, by: "seller", member_id, proof, now: new Date() },
  });
  res.json(await readSellerOrder(req, id, seller_id, new Date()));
}

const isPhoto = (req: SellerRequest) => req.get("content-type")?.startsWith("image/") ?? false;

async function keepPhoto(req: SellerRequest): Promise<string> {
  const pictures = req.scope.resolve<Pictures>(PICTURES_MODULE);
  return pictures.keepPrivate(req.scope, await pictures.receive(req));
}
