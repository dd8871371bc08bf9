import type { MedusaResponse } from "@medusajs/framework/http";
import type { SellerListingAnswer } from "../../../contract/offering";
import { type MoveListingInput, moveListingWorkflow } from "../../../workflows/move-listing";
import { readListing } from "./answer";
import { ownListing } from "./own-listing";
import type { SellerRequest } from "./request";

/** A route by which a seller's member moves one of her listings on or off sale. */
export function moves(verb: MoveListingInput["verb"]) {
  return async (req: SellerRequest, res: MedusaResponse<SellerListingAnswer>): Promise<void> => {
    const listing_id = await ownListing(req);
    const { seller_id } = req.acting_seller;
    await moveListingWorkflow(req.scope).run({ input: { seller_id, listing_id, verb, now: new Date() } });
    res.json(await readListing(req, listing_id));
  };
}
