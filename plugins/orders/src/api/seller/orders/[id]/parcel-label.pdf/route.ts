import type { MedusaResponse } from "@medusajs/framework/http";
import { printParcelLabel } from "../../../../../workflows/papers/print-papers";
import { refusal } from "../../../../../workflows/refusal";
import type { PaperQuery } from "../../../../inputs/papers";
import { readOutgoing } from "../../../../papers/read-outgoing";
import { sendPdf } from "../../../../papers/send-pdf";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's members: the label for the parcel of one of her parts, while she may read where it goes. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { language } = req.validatedQuery as unknown as PaperQuery;
  const { seller_id } = req.acting_seller;
  const now = new Date();
  const [part] = await readOutgoing(req.scope, { ids: [String(req.params.id)], seller_id, language, now });
  if (!part) throw refusal("seller_order_not_found");
  const pdf = await printParcelLabel(req.scope, part, { seller_id, language, now });
  sendPdf(res, pdf, `parcel-${part.display_id}`);
}
