import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { QuoteAcceptedAnswer } from "../../../../../contract/quotes";
import { acceptQuote } from "../../../../../workflows/quote/accept-quote";
import { readQuote } from "../../../../../workflows/quote/read-quotes";
import type { AcceptQuote } from "../../../../inputs/quote";
import { asBuyer } from "../../../../quote-actor";

/** A signed-in buyer: accepts the cooperative's newest version; 202 where an approver of the company has to grant it first. */
export async function POST(
  req: AuthenticatedMedusaRequest<AcceptQuote>,
  res: MedusaResponse<QuoteAcceptedAnswer>,
): Promise<void> {
  const asked = { id: String(req.params.id), actor: asBuyer(req), now: new Date() };
  const accepted = await acceptQuote(req.scope, { ...asked, ...req.validatedBody });
  const request = await readQuote(req.scope, asked.id, asked.actor, asked.now);
  const by = "by" in accepted ? accepted.by : [];
  res
    .status(accepted.outcome === "needs_approval" ? 202 : 200)
    .json({ outcome: accepted.outcome, by, request });
}
