import type { MedusaResponse } from "@medusajs/framework/http";
import { ListingPrices, type SellerListingAnswer } from "../../../../../contract/offering";
import { changePricesWorkflow } from "../../../../../workflows/change-prices";
import { readFields } from "../../../../../workflows/fields-refused";
import { readListing } from "../../answer";
import { ownListing } from "../../own-listing";
import type { SellerRequest } from "../../request";

/** A seller's member changes prices and wholesale tiers, at once. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerListingAnswer>): Promise<void> {
  const listing_id = await ownListing(req);
  const { seller_id } = req.acting_seller;
  const { variants } = readFields(ListingPrices, req.body);
  await changePricesWorkflow(req.scope).run({
    input: { seller_id, listing_id, variants, now: new Date() },
  });
  res.json(await readListing(req, listing_id));
}
