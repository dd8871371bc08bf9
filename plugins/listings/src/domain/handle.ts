import { transliterate } from "transliteration";

const LONGEST = 48;

/** Letters whose sound in Persian the library does not know. */
const PERSIAN: [string, string][] = Object.entries({
  ث: "s",
  ح: "h",
  ذ: "z",
  ص: "s",
  ض: "z",
  ط: "t",
  ظ: "z",
  ع: "a",
  غ: "gh",
  ق: "q",
  ه: "h",
  ة: "h",
  ۀ: "h",
  و: "u",
  ی: "i",
  ي: "i",
  "\u200c": "-",
});

/**
 * A product's address: its English title, else its Persian one in Latin letters, and a few letters that make it the only one.
 *
 * @param unique small letters and digits that nothing else has
 */
export function handleOf({ fa, en }: { fa: string; en: string | null }, unique: string): string {
  const title = transliterate((en ?? fa).normalize("NFC"), { replace: PERSIAN })
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return `${title || "goods"}-${unique}`;
}
