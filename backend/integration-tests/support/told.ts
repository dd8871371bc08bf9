import type { Vault } from "@dastranj/privacy/contract";
import { application, load } from "./application";

/** A message as its recipient gets it. */
export interface Told {
  key: string;
  name: string;
  channel: "sms" | "email" | "none";
  language: "fa" | "en";
  state: string;
  text: string;
  unsubscribe?: string;
}

interface Row extends Omit<Told, "text" | "unsubscribe"> {
  words_sealed: string | null;
}

/** What was told of events whose names begin so, in the order of their keys. Words are there if it was told readably. */
export async function toldOf(...events: string[]): Promise<Told[]> {
  const { container } = await application();
  const messages = container.resolve<{ listMessages(filter: object, config: object): Promise<Row[]> }>(
    "messages",
  );
  const vault = container.resolve<Vault>("vault");
  const rows = await messages.listMessages(
    { $or: events.map((event) => ({ key: { $like: `${event}:%` } })) },
    { order: { key: "ASC" }, take: null },
  );
  return rows.map(({ words_sealed, ...row }) => ({
    ...row,
    ...(words_sealed ? JSON.parse(vault.open(words_sealed)) : { text: "" }),
  }));
}

/** Tells of something, as its job does. */
export async function tell(event: { about: string; id: string; [field: string]: unknown }, now = new Date()) {
  const { container } = await application();
  await load("@dastranj/orders/workflows").tell(container, event, now);
}
