import type { MedusaResponse } from "@medusajs/framework/http";
import type { OneQuoteRequestAnswer } from "../../../../../../contract/quotes";
import { readQuote } from "../../../../../../workflows/quote/read-quotes";
import { sayInThread } from "../../../../../../workflows/quote/say-in-thread";
import type { SayInThread } from "../../../../../inputs/quote";
import { asCooperative } from "../../../../../quote-actor";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's members: write to the company. */
export async function POST(
  req: SellerRequest<SayInThread>,
  res: MedusaResponse<OneQuoteRequestAnswer>,
): Promise<void> {
  const asked = { id: String(req.params.id), actor: asCooperative(req), now: new Date() };
  await sayInThread(req.scope, { ...asked, ...req.validatedBody });
  res.json({ request: await readQuote(req.scope, asked.id, asked.actor, asked.now) });
}
