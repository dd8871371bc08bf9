import type { MedusaResponse } from "@medusajs/framework/http";
import { LabelQuery } from "../../../../../contract/labels";
import { readFields } from "../../../../../workflows/fields-refused";
import { drawSheets } from "../../../../../workflows/labels/draw-sheets";
import { readLabel } from "../../../../../workflows/labels/read-label";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's member: sheets of labels to print. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const wanted = readFields(LabelQuery, req.query);
  const label = await readLabel(req.scope, {
    seller_id: req.acting_seller.seller_id,
    listing_id: String(req.params.id),
    wanted,
    now: new Date(),
  });
  const { language, layout, copies } = wanted;
  const { title, lines, booth } = label;
  const pdf = await drawSheets({ title, lines, address: booth, language, layout, copies });
  res.set({
    "content-type": "application/pdf",
    "content-length": String(pdf.byteLength),
    "content-disposition": 'inline; filename="labels.pdf"',
    "cache-control": "private, no-store",
  });
  res.end(pdf);
}
