import type { MessageLanguage } from "./define-message";
import type { MessageChannel, MessageState } from "./names";

/** A message as the operator sees it in a list. */
export interface AdminMessage {
  id: string;
  /** Its kind, "noun.what_happened". */
  name: string;
  channel: MessageChannel;
  /** What may be shown of the address; empty when there is none. */
  recipient: string;
  language: MessageLanguage;
  /** Null when the message is secret, or forgotten. */
  subject: string | null;
  secret: boolean;
  state: MessageState;
  tries: number;
  /** What the last try that failed was told. */
  error: string | null;
  created_at: string;
  sent_at: string | null;
}

/** Answer of `GET /admin/messages`. */
export interface AdminMessagesAnswer {
  messages: AdminMessage[];
  count: number;
  offset: number;
  limit: number;
}

/** Answer of `GET /admin/messages/:id`, of its retry and of a test message. */
export interface AdminMessageAnswer {
  message: AdminMessage & {
    /** Names the event. */
    key: string;
    /** Under which name the service that took it knows it. */
    provider_reference: string | null;
    valid_until: string | null;
    /** What it says; null when nobody but the recipient may read it, or it is forgotten. */
    words: { subject: string; text: string } | null;
  };
}

/** Answer of `GET /admin/messages/summary`. */
export interface AdminMessagesSummaryAnswer {
  states: Record<MessageState, number>;
  /** Those that something sends. */
  channels: MessageChannel[];
}
