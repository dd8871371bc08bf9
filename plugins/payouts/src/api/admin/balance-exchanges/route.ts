import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminExchangeAnswer } from "../../../contract/reconciliation";
import { exchangeBalance } from "../../../workflows/exchange-balance";
import type { ExchangeBalance } from "../../inputs/postings";

/** Operators: change what of a seller's is available into another currency, at a rate of theirs; without confirmation only reckoned. */
export async function POST(
  req: AuthenticatedMedusaRequest<ExchangeBalance>,
  res: MedusaResponse<AdminExchangeAnswer>,
): Promise<void> {
  const by = req.auth_context.actor_id;
  res.json(await exchangeBalance(req.scope, { ...req.validatedBody, by, now: new Date() }));
}
