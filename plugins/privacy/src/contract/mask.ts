/** How something secret is shown: enough to recognise one's own, too little for anybody else. */

/** `9991234561` → `999••••561`; anything shorter than eight signs is hidden whole. */
export function maskIdentity(number: string): string {
  return keepEnds(number, 3, 3);
}

/** `IR760170000000000000000001` → `IR76••••0001`. */
export function maskSheba(sheba: string): string {
  return keepEnds(sheba, 4, 4);
}

/** `+989121234567` → `+98912••••4567`. */
export function maskMobile(mobile: string): string {
  return keepEnds(mobile, 6, 4);
}

/** `sara@dastranj.example` → `s••••@dastranj.example`. */
export function maskEmail(email: string): string {
  const at = email.lastIndexOf("@");
  if (at < 1) return "••••";
  return `${at > 1 ? email[0] : ""}••••${email.slice(at)}`;
}

function keepEnds(text: string, first: number, last: number): string {
  if (text.length < first + last + 2) return "••••";
  return `${text.slice(0, first)}••••${text.slice(-last)}`;
}
