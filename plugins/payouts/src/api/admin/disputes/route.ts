import type { AuthenticatedMedusaRequest, MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminDisputeAnswer, AdminDisputesAnswer } from "../../../contract/reconciliation";
import { readDispute, readDisputes } from "../../../workflows/read-disputes";
import { openDispute } from "../../../workflows/tell-dispute";
import type { ListDisputes, TellDispute } from "../../inputs/postings";

/** Operators: payments that buyers' banks called back, the youngest first. */
export async function GET(req: MedusaRequest, res: MedusaResponse<AdminDisputesAnswer>): Promise<void> {
  res.json(await readDisputes(req.scope, req.validatedQuery as ListDisputes));
}

/** Operators: tell of one, for a part of an order; once for each key. */
export async function POST(
  req: AuthenticatedMedusaRequest<TellDispute>,
  res: MedusaResponse<AdminDisputeAnswer>,
): Promise<void> {
  const by = req.auth_context.actor_id;
  const id = await openDispute(req.scope, { ...req.validatedBody, by, now: new Date() });
  res.json({ dispute: await readDispute(req.scope, id) });
}
