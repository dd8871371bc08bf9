import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminJobAnswer } from "../../../../../contract/answers";
import { retryJobsWorkflow } from "../../../../../workflows/retry-jobs";
import { readAdminJob } from "../../answer";

/** Operators only: begins a given-up job anew. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminJobAnswer>,
): Promise<void> {
  const id = String(req.params.id);
  await retryJobsWorkflow(req.scope).run({ input: { id } });
  res.json(await readAdminJob(req.scope, id));
}
