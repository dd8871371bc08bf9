import type { z } from "@medusajs/framework/zod";

export type MessageLanguage = "fa" | "en";

/** What somebody reads. */
export interface MessageText {
  /** Stands in the operator's list: nothing of it is personal, and no code is in it. */
  subject: string;
  text: string;
  /** All that an SMS says, where the text is too long for one; else it says the text. */
  sms?: string;
}

/** A kind of message: its words stand in the plugin whose words they are. */
export interface MessageDefinition<Data = unknown> {
  /** "noun.what_happened", unique in the market. */
  name: string;
  data: z.ZodType<Data>;
  /** Holds a code: readable by nobody but whom it is sent to, and forgotten once it is sent. */
  secret?: boolean;
  /** After so many seconds it is worth nothing and is not sent any more. */
  validSeconds?: number;
  write: Record<MessageLanguage, (data: Data) => MessageText>;
}

/** Every message known to this process. Kept on the global object: a built and a source copy of this file share it. */
const shared = globalThis as typeof globalThis & { dastranjMessages?: Map<string, MessageDefinition> };
shared.dastranjMessages ??= new Map();
const known = shared.dastranjMessages;

/** Makes a message known by its name. Called where the file lies that Medusa loads at start: `workflows/`. */
export function defineMessage<Data>(definition: MessageDefinition<Data>): MessageDefinition<Data> {
  known.set(definition.name, definition as MessageDefinition);
  return definition;
}

/** The messages that were defined, by name. */
export function definedMessages(): ReadonlyMap<string, MessageDefinition> {
  return known;
}
