import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { AdminMessagesSummaryAnswer } from "../../../../contract/answers";
import { MESSAGES_MODULE } from "../../../../contract/messages";
import type { MessageChannel, MessageState } from "../../../../contract/names";

interface Counts {
  channels: readonly MessageChannel[];
  countMessagesByState(): Promise<{ state: MessageState; count: number }[]>;
}

/** Operators only: how many messages stand where, and what can be sent at all. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminMessagesSummaryAnswer>,
): Promise<void> {
  const messages = req.scope.resolve<Counts>(MESSAGES_MODULE);
  const states = { waiting: 0, sent: 0, kept: 0, failed: 0 };
  for (const { state, count } of await messages.countMessagesByState()) states[state] = count;
  res.json({ states, channels: [...messages.channels] });
}
