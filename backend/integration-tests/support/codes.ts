import { randomInt } from "node:crypto";
import type { CodePurpose, OneTimeCodes } from "@dastranj/identity/contract";
import { definedMessages, type MessageDefinition } from "@dastranj/messages/contract";
import type { Vault } from "@dastranj/privacy/contract";
import { application } from "./application";
import { send } from "./http";

/** A number that nobody in this run has had. */
export const aMobile = (): string => `+989${String(randomInt(1_000_000_000)).padStart(9, "0")}`;

/** While this runs nothing that is sent is secret, so that it can be read as its recipient reads it. */
export async function readably<T>(run: () => Promise<T>): Promise<T> {
  await application();
  // The very map that the application looks into: it stands on the global object.
  const known = definedMessages() as Map<string, MessageDefinition>;
  const secret = [...known.values()].filter((definition) => definition.secret);
  for (const definition of secret) known.set(definition.name, { ...definition, secret: false });
  try {
    return await run();
  } finally {
    for (const definition of secret) known.set(definition.name, definition);
  }
}

/** What the last message to somebody says. */
async function lastWordsTo(address: string): Promise<string> {
  const { container } = await application();
  const vault = container.resolve<Vault>("vault");
  const messages = container.resolve<{
    listMessages(filter: object, config: object): Promise<{ words_sealed: string | null }[]>;
  }>("messages");
  const [last] = await messages.listMessages(
    { recipient_key: vault.fingerprint("message_recipient", address) },
    { order: { created_at: "DESC" }, take: 1 },
  );
  if (!last?.words_sealed) throw new Error(`${address} was told nothing that can be read.`);
  return JSON.parse(vault.open(last.words_sealed)).text;
}

/** A fresh code for a number, as its holder reads it; asked for at another moment to have an old one. */
export async function aCodeFor(
  mobile: string,
  { purpose = "sign_in" as CodePurpose, now = new Date() } = {},
): Promise<string> {
  const { container } = await application();
  const codes = container.resolve<OneTimeCodes>("one_time_codes");
  return readably(async () => {
    await codes.request({ purpose, mobile, language: "fa", now });
    return codeIn(await lastWordsTo(mobile));
  });
}

/** As if every code of so far had been asked for two minutes before it was: nobody waits to ask for another. */
export async function twoMinutesPass(): Promise<void> {
  const database = (await application()).container.resolve<{ raw(sql: string): Promise<unknown> }>(
    "__pg_connection__",
  );
  await database.raw(
    "update one_time_code set asked_at = asked_at - interval '2 minutes', expires_at = expires_at - interval '2 minutes'",
  );
}

/** Does something that sends a message; answers what its recipient reads. */
export async function readBy(address: string, act: () => Promise<unknown>): Promise<string> {
  return readably(async () => {
    await act();
    return lastWordsTo(address);
  });
}

/** The code in a message. */
export function codeIn(words: string): string {
  const [code] = /\d{6}/.exec(words) ?? [];
  if (!code) throw new Error(`No code is in: ${words}`);
  return code;
}

/** A token by mobile and code; it names no actor when nobody is known by the number. */
export async function aTokenByCode(mobile: string, actor: "customer" | "seller"): Promise<string> {
  const code = await aCodeFor(mobile);
  const { body } = await send<{ token: string }>("POST", `/auth/${actor}/one-time-code`, { mobile, code });
  return body.token;
}
