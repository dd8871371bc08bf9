import type { MedusaResponse } from "@medusajs/framework/http";
import { DeclaredChain } from "../../../../../contract/declared-chain";
import type { SellerListingAnswer } from "../../../../../contract/offering";
import { declareChainWorkflow } from "../../../../../workflows/declare-chain";
import { readFields } from "../../../../../workflows/fields-refused";
import { readListing } from "../../answer";
import { ownListing } from "../../own-listing";
import type { SellerRequest } from "../../request";

/** A seller's member declares what her material costs, and whether buyers see where the money for her goods goes; at once. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerListingAnswer>): Promise<void> {
  const listing_id = await ownListing(req);
  const { seller_id } = req.acting_seller;
  const declared = readFields(DeclaredChain, req.body);
  await declareChainWorkflow(req.scope).run({ input: { seller_id, listing_id, declared, now: new Date() } });
  res.json(await readListing(req, listing_id));
}
