/** Longer texts are no search for goods any more, and may tell of somebody. */
const LONGEST = 60;
const MOST_WORDS = 6;

/** Fewer searches than this may be one person's: they are shown to nobody. */
export const SHOWN_FROM = 5;

/** So long a search in vain is remembered. */
export const KEPT_DAYS = 90;

/**
 * Whether a text that was searched in vain may be counted: not when it looks as if it told who somebody is or where she
 * lives: a number to reach her by, an address of mail or web, or a whole sentence. What stands in names alone nobody can tell;
 * therefore rare texts are shown to nobody.
 *
 * @param text normalised: digits are ASCII, letters lower case, one space between words
 */
export function isKept(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST) return false;
  if (/[@\\/]|www\.|\.(?:com|ir|org|net)\b/.test(text)) return false;
  // Amounts have up to four digits, two sides of a rug six; what has more is a telephone's, a card's or somebody's own.
  if (/\d{5}/.test(text) || (text.match(/\d/g) ?? []).length > 6) return false;
  return /\p{L}/u.test(text) && text.split(" ").length <= MOST_WORDS;
}
