/** A link that opens one order to whoever holds it, until it expires: short, because it travels by SMS. */

/** Signs a text, such that nobody else can; in letters, digits, `-` and `_`. */
export type Sign = (text: string) => string;

export interface LinkedOrder {
  id: string;
  display_id: number;
}

/** Signs of a signature that are kept: six bits each. */
const SIGNATURE = 20;
const HOUR_MS = 3_600_000;

/** Long enough for what is asked for to look now, and for what is told of an order under way. */
export const HOURS_OF_LINK = { asked: 24, told: 30 * 24 } as const;

/** The token of a link to an order that lives so many hours, rounded up to a whole one. */
export function orderToken(order: LinkedOrder, hours: number, now: Date, sign: Sign): string {
  const until = Math.ceil(now.getTime() / HOUR_MS) + hours;
  // The numbers last: some programs leave a dash at the end out of a link.
  return [signatureOf(order, until, sign), until.toString(36), order.display_id.toString(36)].join(".");
}

/** What a token says of itself. Nothing is proven by it. */
export interface ReadToken {
  display_id: number;
  /** Hours since 1970. */
  until: number;
  signature: string;
}

/** Reads a token; null for what is none. */
export function readOrderToken(token: string): ReadToken | null {
  const [, signature = "", until = "", number = ""] =
    /^([\w-]{20})\.([0-9a-z]{1,6})\.([0-9a-z]{1,6})$/.exec(token) ?? [];
  if (!signature) return null;
  return { signature, until: Number.parseInt(until, 36), display_id: Number.parseInt(number, 36) };
}

/** Whether a token was made for this order, and lives. */
export function opens(token: ReadToken, order: LinkedOrder, now: Date, sign: Sign): boolean {
  const right = signatureOf(order, token.until, sign);
  return alike(right, token.signature) && now.getTime() < token.until * HOUR_MS;
}

function signatureOf({ id, display_id }: LinkedOrder, until: number, sign: Sign): string {
  return sign(`${id} ${display_id} ${until}`).slice(0, SIGNATURE);
}

/** Compares in a time that says nothing of where two texts differ. */
function alike(one: string, other: string): boolean {
  let different = one.length ^ other.length;
  for (let at = 0; at < one.length; at++) different |= one.charCodeAt(at) ^ other.charCodeAt(at);
  return different === 0;
}
