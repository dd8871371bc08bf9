import type { Context } from "@medusajs/framework/types";
import type { MessageLanguage } from "./define-message";

/** The name of the module in Medusa's container; its service is `Messages`. */
export const MESSAGES_MODULE = "messages";

/** A message to somebody, by mobile (SMS) if there is one, else by e-mail. */
export interface MessageToSend {
  /** Names the event: the same key is never sent twice, however often it is asked for. */
  key: string;
  /** A defined message's name. */
  name: string;
  to: { mobile?: string | null; email?: string | null };
  language: MessageLanguage;
  data: unknown;
}

/** The service of the messages module, as other plugins see it. */
export interface Messages {
  /**
   * Writes messages to be sent soon, with retries; within the running transaction if its context is given. A message to
   * somebody who can be reached by nothing is kept and shown to the operator as such.
   *
   * @throws a refusal for a name nobody defined, or data that fails its schema
   */
  send(messages: MessageToSend[], context?: Context): Promise<void>;
}
