import { type Channel, type Ways, wayTo } from "./channel";

/** Under which kind the vault makes fingerprints of addresses. */
export const RECIPIENT_KIND = "message_recipient";

const MOBILE = /^\+\d{8,15}$/;
/** No more than what a mail server could take, and nothing that could begin a header of its own. */
const EMAIL = /^[^\s@<>"(),:;\\[\]]{1,64}@[^\s@<>"(),:;\\[\]]{1,189}$/;

/** An address as it is written and compared: none if the text is no address of this channel. */
export function recipientOf(channel: Exclude<Channel, "none">, text: string): string | undefined {
  const trimmed = text.trim();
  if (channel === "sms") return MOBILE.test(trimmed) ? trimmed : undefined;
  return EMAIL.test(trimmed) ? trimmed.toLowerCase() : undefined;
}

/** Whether the way to somebody leads to an address; also where there is no way, and so none that is wrong. */
export function isReachable(ways: Ways): boolean {
  const { channel, address } = wayTo(ways);
  return channel === "none" || recipientOf(channel, address) !== undefined;
}
