import type { Sign } from "./order-link";

/** Somebody, and a kind of e-mail that she wants no more. */
export interface Stopped {
  /** `customer:<id>`, `member:<id>` or `address:<fingerprint>`. */
  person: string;
  topic: string;
}

/** What a link to stop e-mails carries: it lives for ever, and can do nothing but that. */
export function stopToken({ person, topic }: Stopped, sign: Sign): string {
  return `${sign(`${person} ${topic}`).slice(0, 22)}.${topic}.${person.replace(":", ".")}`;
}

/** Whom and what it stops; null for what nobody of ours signed. */
export function readStopToken(token: string, sign: Sign): Stopped | null {
  const [, topic = "", kind = "", id = ""] =
    /^[\w-]{22}\.([a-z_]{1,30})\.(customer|member|address)\.([\w-]{1,60})$/.exec(token) ?? [];
  if (!id) return null;
  const stopped = { person: `${kind}:${id}`, topic };
  return stopToken(stopped, sign) === token ? stopped : null;
}
