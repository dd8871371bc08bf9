import type { MedusaResponse } from "@medusajs/framework/http";
import { type LabelAnswer, LabelQuery } from "../../../../../contract/labels";
import { readFields } from "../../../../../workflows/fields-refused";
import { readLabel } from "../../../../../workflows/labels/read-label";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's member: what will stand on the label of goods of hers. */
export async function GET(req: SellerRequest, res: MedusaResponse<LabelAnswer>): Promise<void> {
  const label = await readLabel(req.scope, {
    seller_id: req.acting_seller.seller_id,
    listing_id: String(req.params.id),
    wanted: readFields(LabelQuery, req.query),
    now: new Date(),
  });
  res.json({ label });
}
