/** The keys of a Latin keyboard, and what they type on the Persian one (ISIRI 9147); with shift, where that is a letter of a word. */
const KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,HC";
const PERSIAN = "ضصثقفغعهخحجچشسیبلاتنمکگظطزرذدپوآژ";

/** Where the keyboard that came with older computers differs. */
const OLDER_KEYS = "m\\`";
const OLDER_PERSIAN = "ئپپ";

const TO_PERSIAN = keys(KEYS, PERSIAN);
const TO_OLDER_PERSIAN = new Map([...TO_PERSIAN, ...keys(OLDER_KEYS, OLDER_PERSIAN)]);
const TO_LATIN = new Map([...keys(PERSIAN, KEYS.toLowerCase()), ...keys("ئيك", "md;")]);

/** What a text reads if the keyboard was switched to the other language when it was typed: «usg» is «عسل», «قعل» is "rug". */
export function onTheOtherKeyboard(text: string): string[] {
  if (/[a-z]/i.test(text)) return [...new Set([typedAs(text, TO_PERSIAN), typedAs(text, TO_OLDER_PERSIAN)])];
  if (/[\u0620-\u06cc]/.test(text)) return [typedAs(text, TO_LATIN)];
  return [];
}

function typedAs(text: string, keyboard: ReadonlyMap<string, string>): string {
  return [...text].map((sign) => keyboard.get(sign) ?? keyboard.get(sign.toLowerCase()) ?? sign).join("");
}

function keys(from: string, to: string): Map<string, string> {
  const signs = [...to];
  return new Map([...from].map((key, at) => [key, signs[at] ?? ""]));
}
