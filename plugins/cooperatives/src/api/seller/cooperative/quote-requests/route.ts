import type { MedusaResponse } from "@medusajs/framework/http";
import type { QuoteRequestsAnswer } from "../../../../contract/quotes";
import { readQuotes } from "../../../../workflows/quote/read-quotes";
import type { ListQuotes } from "../../../inputs/quote";
import { asCooperative } from "../../../quote-actor";
import type { SellerRequest } from "../../../seller-request";

/** A cooperative's members: requests of theirs, what moved last first, and how many stand where. */
export async function GET(req: SellerRequest, res: MedusaResponse<QuoteRequestsAnswer>): Promise<void> {
  res.json(await readQuotes(req.scope, asCooperative(req), req.validatedQuery as unknown as ListQuotes));
}
