/** Signs that a written word is made of: one byte each, so what Meilisearch remembers of beginnings is longer. */
const SIGNS = "abcdefghijklmnopqrstuvwxyz345678";
/** Stands before a letter that its alphabet does not have, which is written as five signs. */
const STRANGE = "9";
const STRANGE_SIGNS = 5;

/** Each begins its words with a sign of its own, which stands nowhere else in a word. */
const [LATIN, PERSIAN, NUMBER] = [
  alphabet("0", "abcdefghijklmnopqrstuvwxyz"),
  alphabet("1", "ابپتثجچحخدذرزژسشصضطظعغفقکگلمنوهی"),
  alphabet("2", "0123456789"),
];

/** No word that is written by `written`, and no half of one; `LEAD` is made of it. */
export const NO_WORD = "0";

/**
 * A word as Meilisearch is given it, in documents and in questions alike: letter by letter in Latin signs, behind a sign that
 * says of which alphabet it is. What is a word, and which are the same, is settled before: Meilisearch has rules of its own for
 * that, for each script others, and finds none of them to apply.
 *
 * It also reads «rosewater» as «rose water» where a text has both words. As the second half of a written word never begins
 * like one, there is no such half in any text. The beginning of a word is written as the beginning of what the word is written as.
 */
export function written(word: string): string {
  const { mark, signs } = alphabetOf(word);
  let text = mark;
  for (const letter of word) text += signs.get(letter) ?? strange(letter);
  return text;
}

interface Alphabet {
  mark: string;
  signs: ReadonlyMap<string, string>;
}

function alphabet(mark: string, letters: string): Alphabet {
  return { mark, signs: new Map([...letters].map((letter, at) => [letter, SIGNS[at] as string])) };
}

function alphabetOf(word: string): Alphabet {
  const [first = ""] = word;
  return [PERSIAN, NUMBER].find(({ signs }) => signs.has(first)) ?? LATIN;
}

/** A letter by its number, in digits to the base of so many signs. */
function strange(letter: string): string {
  let number = letter.codePointAt(0) ?? 0;
  let text = "";
  for (let left = STRANGE_SIGNS; left > 0; left -= 1) {
    text = SIGNS[number % SIGNS.length] + text;
    number = Math.floor(number / SIGNS.length);
  }
  return STRANGE + text;
}
