import type { MedusaResponse } from "@medusajs/framework/http";
import { ListingStock, type SellerListingAnswer } from "../../../../../contract/offering";
import { changeStockWorkflow } from "../../../../../workflows/change-stock";
import { readFields } from "../../../../../workflows/fields-refused";
import { readListing } from "../../answer";
import { ownListing } from "../../own-listing";
import type { SellerRequest } from "../../request";

/** A seller's member says how many are in stock, at once. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerListingAnswer>): Promise<void> {
  const listing_id = await ownListing(req);
  const { seller_id } = req.acting_seller;
  const { variants } = readFields(ListingStock, req.body);
  await changeStockWorkflow(req.scope).run({ input: { seller_id, listing_id, variants } });
  res.json(await readListing(req, listing_id));
}
