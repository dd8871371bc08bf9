import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerListingAnswer } from "../../../../contract/offering";
import { readListing } from "../answer";
import type { SellerRequest } from "../request";

/** A seller's member: one of her listings, whole. */
export async function GET(req: SellerRequest, res: MedusaResponse<SellerListingAnswer>): Promise<void> {
  res.json(await readListing(req, req.params.id ?? ""));
}
