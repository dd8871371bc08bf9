import { endingless } from "./words/endings";

/**
 * What parts a word without ending it: the half-space and what older texts have in its stead, hyphens, and apostrophes.
 * Whoever searches may write the parts apart, together, or so.
 */
const SEAM = "\\u200b-\\u200d\\u00ad\\u00ac\\-\\u2010\\u2011'\\u2018\\u2019\\u02bc_";
const RUN = new RegExp(`\\p{L}+(?:[${SEAM}]+\\p{L}+)*|\\p{N}+`, "gu");
const SEAMS = new RegExp(`[${SEAM}]+`, "u");
const HALF_SPACES = /[\u200b-\u200d\u00ad]/g;

/** A name has no more words than this; in a longer text nobody looks for two words written as one. */
const NAME = 12;

/** Words that carry nothing by themselves. */
const SMALL = new Set(
  "و از با در به بر تا که را یا برای این آن the of and for with in on at to by a an or"
    .split(" ")
    .map(spelled),
);

/**
 * One spelling for words that people type differently: used on indexed text and on queries alike, so that both meet.
 * Arabic ي ك become Persian ی ک, both digit sets become ASCII, marks and tatweel go, a half-space parts words,
 * Latin letters are lower case.
 */
export function normalise(text: string): string {
  return spelled(text).replace(HALF_SPACES, " ").replace(/\s+/g, " ").trim();
}

/** The spelling alone: half-spaces stay. */
function spelled(text: string): string {
  return (
    text
      .normalize("NFKD")
      .replace(/\p{M}+/gu, "")
      .replace(/ٱ/g, "ا")
      .replace(/[يى]/g, "ی")
      .replace(/ك/g, "ک")
      .replace(/[ةۀە]/g, "ه")
      .replace(/ـ/g, "")
      .replace(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
      .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
      .replace(/(?<=\d)٬(?=\d)/g, "")
      .replace(/٫/g, ".")
      // Thousands, as they are parted with Latin digits and, for want of the right sign, with Persian ones.
      .replace(/(?<=\d)[,،](?=\d{3}(?!\d))/g, "")
      // Marks of direction have no width; other control characters part words.
      .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
      .replace(/[^\P{C}\u200b-\u200d\u00ad]/gu, " ")
      .toLowerCase()
      .replace(/ς/g, "σ")
  );
}

/** A word as it was written: of several parts where it has a seam. */
export interface WrittenWord {
  /** In the one spelling. */
  parts: readonly string[];
  /** Its parts as one. */
  joined: string;
}

/** Names come again with every product of a seller, a category, a county: a few thousand of them are remembered. */
const REMEMBERED = 5000;
const SHORT = 60;
const remembered = new Map<string, readonly WrittenWord[]>();

/** The words of a text, letters and digits alone, in the one spelling. */
export function writtenWords(text: string): readonly WrittenWord[] {
  if (text.length > SHORT) return readWords(text);
  const known = remembered.get(text);
  if (known) return known;
  const words = readWords(text);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, words);
  return words;
}

function readWords(text: string): WrittenWord[] {
  return (spelled(text).match(RUN) ?? []).map((run) => {
    const parts = run.split(SEAMS).map(cut);
    return { parts, joined: cut(parts.join("")) };
  });
}

/** What is longer is no word, and no index takes it; both texts and queries are cut alike. */
const LONGEST = 64;

function cut(word: string): string {
  return word.length > LONGEST ? word.slice(0, LONGEST).replace(/[\ud800-\udbff]$/, "") : word;
}

/** The words of a text apart: what stands in `indexedWords` of it. */
export function wordsIn(text: string): string[] {
  return writtenWords(text).flatMap(({ parts }) => parts);
}

/** Whether a word carries nothing by itself: "and", «از». */
export function isSmall(word: string): boolean {
  return SMALL.has(word);
}

/**
 * A text's words for the index, once each, parted by single spaces: as they stand, without their endings, and joined where a
 * half-space, a hyphen or, in names, a space parts them («خوس‌بافی لار» → خوس بافی لار خوسبافی خوسبافیلار).
 */
export function indexedWords(...texts: (string | null | undefined)[]): string {
  const plain = new Set<string>();
  const besides = new Set<string>();
  for (const text of texts) {
    if (!text) continue;
    const words = writtenWords(text);
    for (const { parts, joined } of words) {
      for (const part of parts) plain.add(part);
      for (const word of [...parts, joined]) besides.add(word).add(endingless(word));
    }
    if (words.length <= NAME) for (const pair of pairsOf(words)) besides.add(pair);
  }
  return [...new Set([...plain, ...besides])].join(" ");
}

/** Neighbours written as one word: «قالی بافی» is found as «قالیبافی». */
function pairsOf(words: readonly WrittenWord[]): string[] {
  return words.slice(1).flatMap(({ joined: second }, at) => {
    const first = words[at]?.joined ?? "";
    return canJoin(first) && canJoin(second) ? [first + second] : [];
  });
}

function canJoin(word: string): boolean {
  return word.length > 1 && /\p{L}/u.test(word) && !isSmall(word);
}
