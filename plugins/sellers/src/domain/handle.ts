import { transliterate } from "transliteration";

/** How the letters of Persian sound; the library itself knows only those it shares with Arabic. Short vowels are not written. */
const PERSIAN: [string, string][] = Object.entries({
  آ: "a",
  ا: "a",
  أ: "a",
  إ: "e",
  ث: "s",
  چ: "ch",
  ح: "h",
  خ: "kh",
  ذ: "z",
  ژ: "zh",
  ش: "sh",
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
  ؤ: "o",
  و: "u",
  ئ: "i",
  ی: "i",
  ي: "i",
  ى: "i",
  ء: "",
  "\u200c": "-",
});

const LONGEST = 48;

/** A name in Latin letters, such as for those who read no Persian. Empty when nothing of it can be written so. */
export function inLatin(name: string): string {
  const latin = transliterate(name.normalize("NFC"), { replace: PERSIAN });
  return latin
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\w.'-]|_/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}

/**
 * A name as part of an address: small Latin letters, digits and single hyphens; never empty.
 *
 * @param nameless what stands for a name of which no letter is left
 */
export function handleOf(name: string, nameless = "seller"): string {
  const handle = inLatin(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, "");
  return handle || nameless;
}

/** The name's handle, or with the first number behind it that nobody has. */
export function freeHandle(name: string, taken: ReadonlySet<string>): string {
  const handle = handleOf(name);
  if (!taken.has(handle)) return handle;
  for (let number = 2; ; number++) {
    const numbered = `${handle}-${number}`;
    if (!taken.has(numbered)) return numbered;
  }
}
