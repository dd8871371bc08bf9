import type { MedusaResponse } from "@medusajs/framework/http";
import type { MemberOffersAnswer } from "../../../contract/allotment";
import { readOffers } from "../../../workflows/allotment/read-offers";
import type { ListOffers } from "../../inputs/allotment";
import type { SellerRequest } from "../../seller-request";

/** A member's people: what cooperatives ask of her, and asked. */
export async function GET(req: SellerRequest, res: MedusaResponse<MemberOffersAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  const { limit, offset, waiting } = req.validatedQuery as ListOffers;
  res.json(
    await readOffers(req.scope, { seller_id, limit, offset, waiting: waiting === "true", now: new Date() }),
  );
}
