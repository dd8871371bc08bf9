import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OneQuoteRequestAnswer } from "../../../../contract/quotes";
import { readQuote } from "../../../../workflows/quote/read-quotes";
import { asBuyer } from "../../../quote-actor";

/** A signed-in buyer: one request of her companies, with its thread. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<OneQuoteRequestAnswer>,
): Promise<void> {
  res.json({ request: await readQuote(req.scope, String(req.params.id), asBuyer(req), new Date()) });
}
