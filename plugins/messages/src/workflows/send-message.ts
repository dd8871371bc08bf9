import { defineJob } from "@dastranj/jobs/contract";
import type { INotificationModuleService, MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { MESSAGES_MODULE } from "../contract/messages";
import { readFailure } from "../domain/failure";
import type { BegunMessage } from "../modules/messages/rows";
import type { MessagesModuleService } from "../modules/messages/service";
import { openRecipient, openWords } from "../modules/messages/written";

/** Eight hours in all: a mail server that is down over night is waited for. */
const ATTEMPTS = 17;

/**
 * Sends one message. Whoever takes it is told its id, by which it can tell a second time from the first; a process that dies
 * between that and the note of it has it sent again.
 */
defineJob({
  name: "messages.send",
  data: z.strictObject({ id: z.string().max(100) }),
  concurrency: 4,
  attempts: ATTEMPTS,
  backoff: { firstMs: 1000, mostMs: 2 * 60 * 60_000 },
  timeoutMs: 45_000,
  async handle({ id }, { container, attempt }) {
    const messages = container.resolve<MessagesModuleService>(MESSAGES_MODULE);
    const message = await messages.beginMessage(id);
    if (!message) return;
    if (message.overdue) {
      await messages.noteFailure(message, { final: true, why: "It was not worth anything any more." });
      return;
    }
    const sent = await handOver(container, message);
    if ("reference" in sent) {
      await messages.noteSent(message, sent.reference);
      return;
    }
    const final = sent.failure.final || attempt >= ATTEMPTS;
    await messages.noteFailure(message, { ...sent.failure, final });
    // A refusal is no failure of the job: the mailbox shows it, and nothing tries again.
    if (!final) throw new Error(sent.failure.why);
  },
});

type HandedOver = { reference: string | undefined } | { failure: ReturnType<typeof readFailure> };

/**
 * Hands a message to Medusa's Notification Module, once per try, for the module sends nothing again whose outcome it did not
 * note. `content` is not kept in its table: the address stands there, and what the table is to show of it in `to`.
 */
async function handOver(container: MedusaContainer, message: BegunMessage): Promise<HandedOver> {
  const { id, name, channel, recipient_sealed, words_sealed, tries } = message;
  if (!recipient_sealed || !words_sealed) {
    return { failure: { final: true, why: "Its words or its recipient are no longer kept." } };
  }
  const notifications = container.resolve<INotificationModuleService>(Modules.NOTIFICATION);
  const content = { to: openRecipient(recipient_sealed), ...openWords(words_sealed) };
  try {
    const sent = await notifications.createNotifications({
      to: "••••",
      channel,
      template: name,
      content,
      provider_data: { message_id: id },
      resource_id: id,
      resource_type: "message",
      idempotency_key: `${id}:${tries}`,
    });
    return { reference: sent.external_id ?? undefined };
  } catch (thrown) {
    return { failure: readFailure(thrown instanceof Error ? thrown.message : "") };
  }
}
