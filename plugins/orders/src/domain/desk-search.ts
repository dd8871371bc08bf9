import type { DeskSearch } from "../contract/desk";

/** Signs that people type for one another: Arabic and Persian letters, the digits of three scripts, the spaces. */
const ALIKE = [
  "یيىئ",
  "کك",
  "هةۀ",
  "اأإآٱ",
  "وؤ",
  " \u200c\u00a0",
  ...Array.from("0123456789", (digit) => {
    const value = Number(digit);
    return String.fromCharCode(0x30 + value, 0x06f0 + value, 0x0660 + value);
  }),
];

const CLASS_OF = new Map(ALIKE.flatMap((signs) => [...signs].map((sign) => [sign, signs] as const)));

/** The largest number that an order may have. */
const MOST = 2_147_483_647;

/** Reads what was typed; null when that is nothing. */
export function deskSearch(typed: string): DeskSearch | null {
  const words = typed
    .normalize("NFC")
    .split(/[\s\u200c]+/)
    .filter(Boolean);
  if (words.length === 0) return null;
  const plain = words.join("").replace(/./gu, (sign) => CLASS_OF.get(sign)?.[0] ?? sign);
  const [, digits] = /^#?(\d{1,10})$/.exec(plain) ?? [];
  if (digits !== undefined) return Number(digits) > MOST ? null : { number: Number(digits), name: null };
  return { number: null, name: words.map(anySpelling).join("[ \u200c\u00a0]+") };
}

/** A word as a regular expression that finds it however its signs are typed. */
function anySpelling(word: string): string {
  return word.replace(/./gu, (sign) => {
    const alike = CLASS_OF.get(sign);
    if (alike) return `[${alike}]`;
    return /[\p{L}\p{N}]/u.test(sign) ? sign : `\\${sign}`;
  });
}
