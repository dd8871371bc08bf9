import { randomUUID } from "node:crypto";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminMessageAnswer } from "../../../../contract/answers";
import { reachableBy } from "../../../../domain/searched";
import { sendTestMessageWorkflow } from "../../../../workflows/send-test-message";
import { readAdminMessage } from "../answer";
import type { AdminSendTestMessage } from "../input";

/** Operators only: sends a message that says nothing, to see whether it arrives. */
export async function POST(
  req: AuthenticatedMedusaRequest<AdminSendTestMessage>,
  res: MedusaResponse<AdminMessageAnswer>,
): Promise<void> {
  const { to, language, key = randomUUID() } = req.validatedBody;
  const { result: id } = await sendTestMessageWorkflow(req.scope).run({
    input: { to: reachableBy(to), language, key },
  });
  res.json(await readAdminMessage(req.scope, id));
}
