import type { MedusaResponse } from "@medusajs/framework/http";
import type { OneQuoteRequestAnswer } from "../../../../../../contract/quotes";
import { offerVersion } from "../../../../../../workflows/quote/offer-version";
import { readQuote } from "../../../../../../workflows/quote/read-quotes";
import type { OfferVersion } from "../../../../../inputs/quote";
import { asCooperative } from "../../../../../quote-actor";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's members: send a proforma, the next version of the thread. */
export async function POST(
  req: SellerRequest<OfferVersion>,
  res: MedusaResponse<OneQuoteRequestAnswer>,
): Promise<void> {
  const asked = { id: String(req.params.id), actor: asCooperative(req), now: new Date() };
  await offerVersion(req.scope, { ...asked, terms: req.validatedBody });
  res.json({ request: await readQuote(req.scope, asked.id, asked.actor, asked.now) });
}
