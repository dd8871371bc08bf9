import type { DeskSearch } from "../contract/desk";

/** Signs that people type differently, and the one that is meant: Arabic letters as Persian ones, all digits as ASCII ones. */
export const SPELLED_AS: [typed: string, meant: string] = [
  "يىكةۀأإآٱؤ۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩\u200c",
  "ییکههااااو01234567890123456789 ",
];

const MEANT = new Map([...SPELLED_AS[0]].map((typed, at) => [typed, [...SPELLED_AS[1]][at] ?? typed]));

/** The largest number that an order may have. */
const MOST = 2_147_483_647;

/** Reads what was typed; null when that is nothing. */
export function deskSearch(typed: string): DeskSearch | null {
  const name = [...typed.normalize("NFC")]
    .map((sign) => MEANT.get(sign) ?? sign)
    .join("")
    .toLowerCase()
    .replace(/\s+/g, " ")
    .trim();
  if (!name) return null;
  const [, digits] = /^#?(\d{1,10})$/.exec(name) ?? [];
  const number = digits === undefined || Number(digits) > MOST ? null : Number(digits);
  return { number, name };
}
