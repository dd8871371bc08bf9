import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminRetryAnswer } from "../../../../contract/answers";
import { retryJobsWorkflow } from "../../../../workflows/retry-jobs";
import type { AdminRetryJobs } from "../input";

/** Operators only: begins all given-up jobs anew, or those of one name. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminRetryJobs>,
  res: MedusaResponse<AdminRetryAnswer>,
): Promise<void> {
  const { result } = await retryJobsWorkflow(req.scope).run({ input: { name: req.validatedBody.name } });
  res.json({ retried: result });
}
