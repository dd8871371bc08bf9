import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminMessageAnswer } from "../../../../../contract/answers";
import { retryMessageWorkflow } from "../../../../../workflows/retry-message";
import { readAdminMessage } from "../../answer";

/** Operators only: has a message that failed, or was kept, sent after all. */
export async function POST(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminMessageAnswer>,
): Promise<void> {
  const id = String(req.params.id);
  await retryMessageWorkflow(req.scope).run({ input: { id } });
  res.json(await readAdminMessage(req.scope, id));
}
