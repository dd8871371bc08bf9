import type { MedusaResponse } from "@medusajs/framework/http";
import { printSlips } from "../../../../../workflows/papers/print-papers";
import type { SlipQuery } from "../../../../inputs/papers";
import { readOutgoing } from "../../../../papers/read-outgoing";
import { sendPdf } from "../../../../papers/send-pdf";
import type { SellerRequest } from "../../../../seller-request";

/** A seller's members: the packing slip of one of her parts; another's is not found. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { language, size } = req.validatedQuery as unknown as SlipQuery;
  const { seller_id } = req.acting_seller;
  const now = new Date();
  const parts = await readOutgoing(req.scope, { ids: [String(req.params.id)], seller_id, language, now });
  const pdf = await printSlips(req.scope, parts, { seller_id, language, size, now });
  sendPdf(res, pdf, `packing-slip-${parts[0]?.display_id}`);
}
