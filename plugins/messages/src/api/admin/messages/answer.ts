import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { AdminMessage, AdminMessageAnswer } from "../../../contract/answers";
import { MESSAGES_MODULE } from "../../../contract/messages";
import { MESSAGES_REFUSALS } from "../../../contract/refusals";

/** The fields of a message in the operator's list. */
export const ADMIN_MESSAGE_FIELDS = [
  "id",
  "name",
  "channel",
  "recipient_mask",
  "language",
  "subject",
  "secret",
  "state",
  "tries",
  "error",
  "created_at",
  "sent_at",
];

type Instant = Date | string;
type Row = Omit<AdminMessage, "recipient" | "created_at" | "sent_at"> & {
  recipient_mask: string;
  created_at: Instant;
  sent_at: Instant | null;
};
type WholeRow = Row & { key: string; provider_reference: string | null; valid_until: Instant | null };

const iso = (instant: Instant): string => new Date(instant).toISOString();

/** A row of `query.graph` as the operator sees it. */
export function toAdminMessage(row: Row): AdminMessage {
  return {
    id: row.id,
    name: row.name,
    channel: row.channel,
    recipient: row.recipient_mask,
    language: row.language,
    subject: row.subject,
    secret: row.secret,
    state: row.state,
    tries: row.tries,
    error: row.error,
    created_at: iso(row.created_at),
    sent_at: row.sent_at && iso(row.sent_at),
  };
}

type Reader = { readWords(id: string): Promise<AdminMessageAnswer["message"]["words"]> };

/** One message with what it says, as far as the operator may read it; or the refusal that there is none. */
export async function readAdminMessage(container: MedusaContainer, id: string): Promise<AdminMessageAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "message",
    fields: [...ADMIN_MESSAGE_FIELDS, "key", "provider_reference", "valid_until"],
    filters: { id },
  });
  const [row] = data as unknown as WholeRow[];
  if (!row) {
    const { kind, en } = MESSAGES_REFUSALS.message_not_found;
    throw new MedusaError(kind, en, "message_not_found");
  }
  const words = await container.resolve<Reader>(MESSAGES_MODULE).readWords(id);
  return {
    message: {
      ...toAdminMessage(row),
      key: row.key,
      provider_reference: row.provider_reference,
      valid_until: row.valid_until && iso(row.valid_until),
      words: words && { subject: words.subject, text: words.text },
    },
  };
}
