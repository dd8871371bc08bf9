import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminSellerAnswer } from "../../../contract/answers";
import { type JudgedThing, judgePaperWorkflow } from "../../../workflows/judge-paper";
import { readAdminSeller } from "../sellers/answer";

/** The route that accepts or rejects one paper or licence, and answers how its holder stands then. */
export function judges(what: JudgedThing, verdict: "accepted" | "rejected") {
  return async (
    req: AuthenticatedMedusaRequest<{ reason?: string }>,
    res: MedusaResponse<AdminSellerAnswer>,
  ): Promise<void> => {
    const operator_id = req.auth_context.actor_id;
    const { result } = await judgePaperWorkflow(req.scope).run({
      input: {
        what,
        id: String(req.params.id),
        verdict,
        reason: req.validatedBody.reason,
        operator_id,
        now: new Date(),
      },
    });
    res.json(await readAdminSeller(req.scope, result.id, operator_id));
  };
}
