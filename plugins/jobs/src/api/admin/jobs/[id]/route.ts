import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminJobAnswer } from "../../../../contract/answers";
import { readAdminJob } from "../answer";

/** Operators only: one job, with what it carries. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminJobAnswer>,
): Promise<void> {
  res.json(await readAdminJob(req.scope, String(req.params.id)));
}
