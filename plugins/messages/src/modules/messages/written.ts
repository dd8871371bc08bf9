import { maskEmail, maskMobile, VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import { container } from "@medusajs/framework";
import { generateEntityId } from "@medusajs/framework/utils";
import { definedMessages } from "../../contract/define-message";
import type { MessageToSend } from "../../contract/messages";
import type { MessageChannel } from "../../contract/names";
import { firstState, wayTo } from "../../domain/channel";
import { RECIPIENT_KIND, recipientOf } from "../../domain/recipient";
import { wordsAreKept } from "../../domain/secrecy";
import { refusal } from "./refusal";
import type { NewMessage } from "./rows";

/** What a message's row depends on beside the message. */
interface Surroundings {
  now: Date;
  demonstration: boolean;
  channels: readonly MessageChannel[];
}

/** What somebody reads, as it is sealed. */
export interface Words {
  subject: string;
  text: string;
  /** Where a mail program asks for no more of these. */
  unsubscribe?: string;
}

const vault = () => container.resolve<Vault>(VAULT_MODULE);

/** Checks a message, writes its words and seals what nobody may read. */
export function written(
  { key, name, to, language, data, unsubscribe }: MessageToSend,
  { now, demonstration, channels }: Surroundings,
): NewMessage {
  const definition = definedMessages().get(name);
  if (!definition) throw refusal("message_unknown", name);
  const given = definition.data.safeParse(data);
  // What does not fit may be personal: only its place is told.
  if (!given.success) {
    throw refusal("message_data_invalid", given.error.issues.map(({ path }) => path.join(".")).join(", "));
  }
  const { channel, address } = wayTo(to);
  const recipient = channel === "none" ? "" : recipientOf(channel, address);
  if (recipient === undefined) throw refusal("message_recipient_invalid");
  const { secret = false, validSeconds, write } = definition;
  const { subject, text, sms = text } = write[language](given.data);
  const words: Words = channel === "sms" ? { subject, text: sms } : { subject, text, unsubscribe };
  const state = firstState(channel, channels);
  return {
    id: generateEntityId(undefined, "msg"),
    key,
    name,
    channel,
    recipient_mask: maskOf(channel, recipient),
    recipient_sealed: recipient ? vault().seal(recipient) : null,
    recipient_key: recipient ? keyOfRecipient(recipient) : null,
    language,
    subject: secret ? null : subject,
    words_sealed: wordsAreKept({ secret, state }, demonstration) ? vault().seal(JSON.stringify(words)) : null,
    secret,
    state,
    valid_until: validSeconds ? new Date(now.getTime() + validSeconds * 1000).toISOString() : null,
  };
}

/** The words that a row holds sealed. */
export function openWords(sealed: string): Words {
  return JSON.parse(vault().open(sealed));
}

/** The address that a row holds sealed. */
export function openRecipient(sealed: string): string {
  return vault().open(sealed);
}

/** By what messages to an address are found again. */
export function keyOfRecipient(address: string): string {
  return vault().fingerprint(RECIPIENT_KIND, address);
}

function maskOf(channel: MessageChannel, address: string): string {
  if (channel === "none") return "";
  return channel === "sms" ? maskMobile(address) : maskEmail(address);
}
