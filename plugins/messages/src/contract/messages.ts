import type { Context } from "@medusajs/framework/types";
import type { MessageLanguage } from "./define-message";

/** The name of the module in Medusa's container; its service is `Messages`. */
export const MESSAGES_MODULE = "messages";

/** How somebody is reached: by mobile (SMS, `+98…`) if there is one, else by e-mail. */
export interface Reachable {
  mobile?: string | null;
  email?: string | null;
}

/** A message to somebody. */
export interface MessageToSend {
  /** Names the event: the same key is never sent twice, however often it is asked for. Ids, nothing personal. */
  key: string;
  /** A defined message's name. */
  name: string;
  to: Reachable;
  language: MessageLanguage;
  data: unknown;
  /** Not sent before this moment, such as while she sleeps. */
  notBefore?: Date;
  /** Where a mail program may ask by itself for no more e-mails like this one (RFC 8058). */
  unsubscribe?: string;
}

/** The service of the messages module, as other plugins see it. */
export interface Messages {
  /**
   * Writes messages to be sent soon, with retries; within the running transaction if its context is given. A message to
   * somebody who can be reached by nothing is kept and shown to the operator as such.
   *
   * @throws a refusal for a name nobody defined, data that fails its schema, or a recipient that is none
   */
  send(messages: MessageToSend[], context?: Context): Promise<void>;
  /**
   * The same, but whose address is none is told nothing, and the operator sees so: one wrong number keeps nobody else waiting.
   *
   * @throws a refusal for a name nobody defined, or data that fails its schema
   */
  sendAll(messages: MessageToSend[], context?: Context): Promise<void>;
  /**
   * Forgets to whom messages went and what they said: somebody closed her account. What still waits is forgotten when it has
   * left, so what she is to be told of it is sent before.
   *
   * @returns how many
   */
  forget(who: Reachable, context?: Context): Promise<number>;
}
