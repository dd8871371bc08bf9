import type { MedusaResponse } from "@medusajs/framework/http";
import type { OneQuoteRequestAnswer } from "../../../../../contract/quotes";
import { readQuote } from "../../../../../workflows/quote/read-quotes";
import { asCooperative } from "../../../../quote-actor";
import type { SellerRequest } from "../../../../seller-request";

/** A cooperative's members: one request of theirs, with its thread. */
export async function GET(req: SellerRequest, res: MedusaResponse<OneQuoteRequestAnswer>): Promise<void> {
  res.json({ request: await readQuote(req.scope, String(req.params.id), asCooperative(req), new Date()) });
}
