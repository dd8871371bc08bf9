import type { MedusaResponse } from "@medusajs/framework/http";
import { ListingInput, type SellerListingAnswer } from "../../../../contract/offering";
import { editListingWorkflow } from "../../../../workflows/edit-listing";
import { readFields } from "../../../../workflows/fields-refused";
import { removeListingWorkflow } from "../../../../workflows/remove-listing";
import { readListing } from "../answer";
import { ownListing } from "../own-listing";
import type { SellerRequest } from "../request";

/** A seller's member: one of her listings, whole. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerListingAnswer>): Promise<void> {
  res.json(await readListing(req, req.params.id ?? ""));
}

/** A seller's member changes a listing; what the licence goes by may wait for the office. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerListingAnswer>): Promise<void> {
  const listing_id = await ownListing(req);
  const { seller_id } = req.acting_seller;
  const content = readFields(ListingInput, req.body);
  await editListingWorkflow(req.scope).run({ input: { seller_id, listing_id, content, now: new Date() } });
  res.json(await readListing(req, listing_id));
}

/** A seller's member takes a listing away that is not on sale. */
export async function DELETE(
  req: SellerRequest,
  res: MedusaResponse<{ id: string; deleted: true }>,
): Promise<void> {
  const listing_id = await ownListing(req);
  const { seller_id } = req.acting_seller;
  await removeListingWorkflow(req.scope).run({ input: { seller_id, listing_id } });
  res.json({ id: listing_id, deleted: true });
}
