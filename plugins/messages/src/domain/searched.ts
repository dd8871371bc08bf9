import { recipientOf } from "./recipient";

/** What the operator looks for: one address, or a piece of what is shown of addresses. */
export type Searched = { address: string } | { piece: string };

/** Reads what was typed: an e-mail, a mobile number in any usual form and any digits, or a piece of either. */
export function searched(text: string): Searched {
  const typed = asciiDigits(text).trim();
  const email = recipientOf("email", typed);
  if (email) return { address: email };
  const digits = typed.replace(/[\s()-]/g, "");
  const home = /^(?:\+98|0098|98|0)?(9\d{9})$/.exec(digits);
  const mobile = recipientOf("sms", home ? `+98${home[1]}` : digits);
  return mobile ? { address: mobile } : { piece: typed.replace(/•+/g, "••••") };
}

function asciiDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** How somebody is reached whose address was typed in any usual form. What is no address goes by mobile, and is refused there. */
export function reachableBy(text: string): { mobile: string } | { email: string } {
  const sought = searched(text);
  const address = "address" in sought ? sought.address : text;
  return address.includes("@") ? { email: address } : { mobile: address };
}
