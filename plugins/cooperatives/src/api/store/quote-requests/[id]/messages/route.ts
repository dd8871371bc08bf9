import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OneQuoteRequestAnswer } from "../../../../../contract/quotes";
import { readQuote } from "../../../../../workflows/quote/read-quotes";
import { sayInThread } from "../../../../../workflows/quote/say-in-thread";
import type { SayInThread } from "../../../../inputs/quote";
import { asBuyer } from "../../../../quote-actor";

/** A signed-in buyer: writes to the cooperative. */
export async function POST(
  req: AuthenticatedMedusaRequest<SayInThread>,
  res: MedusaResponse<OneQuoteRequestAnswer>,
): Promise<void> {
  const asked = { id: String(req.params.id), actor: asBuyer(req), now: new Date() };
  await sayInThread(req.scope, { ...asked, ...req.validatedBody });
  res.json({ request: await readQuote(req.scope, asked.id, asked.actor, asked.now) });
}
