/** What a word's first letters are kept as, so that one or two typed letters cost no more than a word. */
const BEGINNING = "^";
const BEGINNINGS = [1, 2];

/** A word may be no longer than Postgres allows, and a name no wider than a row. */
const LONGEST = 100;
const MOST_OF_A_NAME = 100;

/** The words of texts, as they are found among all words: each with its beginnings. */
export function foundBy(texts: unknown[]): string[] {
  const words = wordsIn(texts);
  const beginnings = words.flatMap((word) => BEGINNINGS.map((length) => beginning(word, length)));
  return [...new Set([...words, ...beginnings.filter((each) => each !== undefined)])];
}

/** The words of a name. */
export function namedBy(texts: unknown[]): string[] {
  return wordsIn(texts).slice(0, MOST_OF_A_NAME);
}

/** A word that is sought among all words, as `tsquery` writes it. */
export function sought(word: string, isPrefix: boolean): string {
  if (!isPrefix) return quoted(word);
  const length = [...word].length;
  return BEGINNINGS.includes(length) ? quoted(`${BEGINNING}${word}`) : `${quoted(word)}:*`;
}

/** A word that is sought in a name. */
export function soughtInName(word: string, isPrefix: boolean): string {
  return isPrefix ? `${quoted(word)}:*` : quoted(word);
}

/** The words of a question. What Postgres cannot hold is no word. */
export function wordsOf(q: string | undefined): string[] {
  return wordsIn([q ?? ""]);
}

function wordsIn(texts: unknown[]): string[] {
  const words = texts.flatMap((text) => (typeof text === "string" ? storable(text).split(/\s+/) : []));
  return [...new Set(words.filter(Boolean).map((word) => word.slice(0, LONGEST)))];
}

/** Postgres keeps no NUL in a text; half of a pair is read as what cannot be read. */
export function storable(text: string): string {
  if (!/[\0\ud800-\udfff]/.test(text)) return text;
  return text
    .replaceAll("\0", " ")
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd");
}

function beginning(word: string, length: number): string | undefined {
  const letters = [...word.slice(0, 2 * length)];
  return letters.length < length ? undefined : `${BEGINNING}${letters.slice(0, length).join("")}`;
}

function quoted(word: string): string {
  return `'${word.replaceAll("\\", "\\\\").replaceAll("'", "''")}'`;
}
