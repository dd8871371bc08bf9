import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OneQuoteRequestAnswer } from "../../../../../contract/quotes";
import { offerVersion } from "../../../../../workflows/quote/offer-version";
import { readQuote } from "../../../../../workflows/quote/read-quotes";
import type { OfferVersion } from "../../../../inputs/quote";
import { asBuyer } from "../../../../quote-actor";

/** A signed-in buyer: sends a counter-offer. */
export async function POST(
  req: AuthenticatedMedusaRequest<OfferVersion>,
  res: MedusaResponse<OneQuoteRequestAnswer>,
): Promise<void> {
  const asked = { id: String(req.params.id), actor: asBuyer(req), now: new Date() };
  await offerVersion(req.scope, { ...asked, terms: req.validatedBody });
  res.json({ request: await readQuote(req.scope, asked.id, asked.actor, asked.now) });
}
