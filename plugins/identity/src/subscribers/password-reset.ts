import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { AuthWorkflowEvents } from "@medusajs/framework/utils";
import { sendResetLinkWorkflow } from "../workflows/send-reset-link";

interface PasswordForgotten {
  entity_id: string;
  actor_type: string;
  token: string;
  metadata?: Record<string, unknown>;
}

/** Medusa made a token for whoever forgot her password: it is hers alone to read. */
export default async function passwordForgotten({
  event: { data },
  container,
}: SubscriberArgs<PasswordForgotten>): Promise<void> {
  const { actor_type, entity_id, token, metadata } = data;
  const language = metadata?.language === "en" ? "en" : "fa";
  await sendResetLinkWorkflow(container).run({
    input: { actor_type, entity_id, token, language },
  });
}

export const config: SubscriberConfig = { event: AuthWorkflowEvents.PASSWORD_RESET };
