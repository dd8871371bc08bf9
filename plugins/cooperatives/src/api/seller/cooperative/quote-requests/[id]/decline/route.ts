import type { MedusaResponse } from "@medusajs/framework/http";
import type { OneQuoteRequestAnswer } from "../../../../../../contract/quotes";
import { letGo } from "../../../../../../workflows/quote/let-go";
import { readQuote } from "../../../../../../workflows/quote/read-quotes";
import type { LetGo } from "../../../../../inputs/quote";
import { asCooperative } from "../../../../../quote-actor";
import type { SellerRequest } from "../../../../../seller-request";

/** A cooperative's members: let the request go. */
export async function POST(
  req: SellerRequest<LetGo>,
  res: MedusaResponse<OneQuoteRequestAnswer>,
): Promise<void> {
  const asked = { id: String(req.params.id), actor: asCooperative(req), now: new Date() };
  await letGo(req.scope, { ...asked, ...req.validatedBody });
  res.json({ request: await readQuote(req.scope, asked.id, asked.actor, asked.now) });
}
