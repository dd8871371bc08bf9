import type { MedusaResponse } from "@medusajs/framework/http";
import { NewListing, type SellerListingAnswer, type SellerListingsAnswer } from "../../../contract/offering";
import { readFields } from "../../../workflows/fields-refused";
import { publishListingsWorkflow } from "../../../workflows/publish-listings";
import { refusal } from "../../../workflows/refusal";
import { readListing } from "./answer";
import type { SellerListListings } from "./input";
import { readList } from "./read-list";
import type { SellerRequest } from "./request";

/** A seller's member: a page of what her booth offers. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerListingsAnswer>): Promise<void> {
  const query = req.validatedQuery as unknown as SellerListListings;
  res.json(await readList(req.scope, req.acting_seller.seller_id, query));
}

/** A seller's member puts something on sale, or before the office; sent twice under one key it stands once. */
export async function POST(req: SellerRequest, res: MedusaResponse<SellerListingAnswer>): Promise<void> {
  const { seller_id } = req.acting_seller;
  const listing = readFields(NewListing, req.body);
  const { result } = await publishListingsWorkflow(req.scope).run({
    input: { seller_id, listings: [listing], now: new Date() },
  });
  const [made] = result;
  if (!made) throw refusal("listing_not_found");
  res.status(201).json(await readListing(req, made.id));
}
