import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminSellerAnswer, SellerVerb } from "../../../contract/answers";
import { judgeSellerWorkflow } from "../../../workflows/judge-seller";
import { readAdminSeller } from "./answer";

/** What the body of a decision may say. */
export interface Said {
  reason?: string;
  fields?: Record<string, string>;
  scheduled_for?: string;
}

/** The route of one verb of the table of states, as the office does it: decides, and answers how she stands then. */
export function decides(verb: SellerVerb) {
  return async (
    req: AuthenticatedMedusaRequest<Said>,
    res: MedusaResponse<AdminSellerAnswer>,
  ): Promise<void> => {
    const seller_id = String(req.params.id);
    const operator_id = req.auth_context.actor_id;
    const { reason, fields, scheduled_for } = req.validatedBody;
    await judgeSellerWorkflow(req.scope).run({
      input: {
        seller_id,
        verb,
        operator_id,
        reason,
        fields,
        scheduled_for: scheduled_for && new Date(scheduled_for).toISOString(),
        now: new Date(),
      },
    });
    res.json(await readAdminSeller(req.scope, seller_id, operator_id));
  };
}
