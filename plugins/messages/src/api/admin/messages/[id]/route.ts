import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminMessageAnswer } from "../../../../contract/answers";
import { readAdminMessage } from "../answer";

/** Operators only: one message, with what it says as far as she may read it. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminMessageAnswer>,
): Promise<void> {
  res.json(await readAdminMessage(req.scope, String(req.params.id)));
}
