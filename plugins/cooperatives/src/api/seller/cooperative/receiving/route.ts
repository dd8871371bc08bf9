import type { MedusaResponse } from "@medusajs/framework/http";
import type { ReceivingAnswer } from "../../../../contract/receiving-answers";
import { readReceiving } from "../../../../workflows/receiving/read-receiving";
import type { ListReceiving } from "../../../inputs/receiving";
import type { SellerRequest } from "../../../seller-request";

/** A cooperative's people: what members are to bring, found by name; those whose day it is first. */
export async function GET(req: SellerRequest, res: MedusaResponse<ReceivingAnswer>): Promise<void> {
  const { seller_id: cooperative_id } = req.acting_seller;
  const asked = req.validatedQuery as ListReceiving;
  res.json(await readReceiving(req.scope, { ...asked, cooperative_id, now: new Date() }));
}
