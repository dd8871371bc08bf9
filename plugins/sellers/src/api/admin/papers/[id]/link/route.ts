import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { PaperLinkAnswer } from "../../../../../contract/application";
import { linkToPaper } from "../../../../../workflows/paper-links";

/** Operators only: a link to an applicant's paper, for two minutes. That she reads it is recorded when she does. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<PaperLinkAnswer>,
): Promise<void> {
  const reader = { by: "operator", actor: req.auth_context.actor_id } as const;
  res.set("cache-control", "no-store");
  res.json(await linkToPaper(req.scope, String(req.params.id), reader, new Date()));
}
