import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OneQuoteRequestAnswer } from "../../../../../contract/quotes";
import { letGo } from "../../../../../workflows/quote/let-go";
import { readQuote } from "../../../../../workflows/quote/read-quotes";
import type { LetGo } from "../../../../inputs/quote";
import { asBuyer } from "../../../../quote-actor";

/** A signed-in buyer: takes the request back. */
export async function POST(
  req: AuthenticatedMedusaRequest<LetGo>,
  res: MedusaResponse<OneQuoteRequestAnswer>,
): Promise<void> {
  const asked = { id: String(req.params.id), actor: asBuyer(req), now: new Date() };
  await letGo(req.scope, { ...asked, ...req.validatedBody });
  res.json({ request: await readQuote(req.scope, asked.id, asked.actor, asked.now) });
}
