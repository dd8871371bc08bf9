import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerPriceChainAnswer } from "../../../../../contract/price-chain";
import { readOwnChain } from "../../../../../workflows/chain/read-price-chains";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's member: where the money for one piece of a listing of hers goes. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerPriceChainAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  const listing_id = req.params.id ?? "";
  res.json(await readOwnChain(req.scope, { listing_id, seller_id, now: new Date() }));
}
