import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OneQuoteRequestAnswer, QuoteRequestsAnswer } from "../../../contract/quotes";
import { askForQuote } from "../../../workflows/quote/ask-for-quote";
import { readQuote, readQuotes } from "../../../workflows/quote/read-quotes";
import type { AskForQuote, ListQuotes } from "../../inputs/quote";
import { asBuyer } from "../../quote-actor";

/** A signed-in buyer: requests of her companies, what moved last first, and how many stand where. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<QuoteRequestsAnswer>,
): Promise<void> {
  res.json(await readQuotes(req.scope, asBuyer(req), req.validatedQuery as unknown as ListQuotes));
}

/** A signed-in buyer: asks a pool's cooperative, for a company that may buy of her. */
export async function POST(
  req: AuthenticatedMedusaRequest<AskForQuote>,
  res: MedusaResponse<OneQuoteRequestAnswer>,
): Promise<void> {
  const now = new Date();
  const customer_id = req.auth_context.actor_id;
  const id = await askForQuote(req.scope, { ...req.validatedBody, customer_id, now });
  res.status(201).json({ request: await readQuote(req.scope, id, asBuyer(req), now) });
}
