import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { OneClaimAnswer } from "../../../../../contract/receiving-answers";
import { decideClaim } from "../../../../../workflows/receiving/answer-claim";
import { readClaim } from "../../../../../workflows/receiving/read-dispatches";
import type { SayOfClaim } from "../../../../inputs/receiving";

/** The office: say how much of a claim was right. */
export async function POST(
  req: AuthenticatedMedusaRequest<SayOfClaim>,
  res: MedusaResponse<OneClaimAnswer>,
): Promise<void> {
  const id = String(req.params.id);
  const actor_id = req.auth_context.actor_id;
  await decideClaim(req.scope, { id, actor_id, now: new Date(), ...req.validatedBody });
  res.json({ claim: await readClaim(req.scope, id) });
}
