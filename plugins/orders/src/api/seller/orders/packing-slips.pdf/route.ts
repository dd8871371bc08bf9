import type { MedusaResponse } from "@medusajs/framework/http";
import { printSlips } from "../../../../workflows/papers/print-papers";
import type { SlipsQuery } from "../../../inputs/papers";
import { readOutgoing } from "../../../papers/read-outgoing";
import { sendPdf } from "../../../papers/send-pdf";
import type { SellerRequest } from "../../../seller-request";

/** A seller's members: packing slips of several of her parts, a page each; another seller's among them is not found. */
export async function GET(req: SellerRequest, res: MedusaResponse): Promise<void> {
  const { ids, language, size } = req.validatedQuery as unknown as SlipsQuery;
  const { seller_id } = req.acting_seller;
  const now = new Date();
  const parts = await readOutgoing(req.scope, { ids, seller_id, language, now });
  sendPdf(res, await printSlips(req.scope, parts, { seller_id, language, size, now }), "packing-slips");
}
