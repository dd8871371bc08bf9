import { writtenWords } from "../normalise";
import type { FoundName } from "./found-name";

/** What of a document of the index words are learned from. */
export interface WordyDocument {
  id: string;
  title: string;
  title_en: string;
  seller_handle: string;
  seller_name: string;
  seller_name_en: string;
  county: string;
  county_name: string;
  county_name_en: string;
  categories: string[];
  name_words: string;
  other_words: string;
  story_words?: string | null;
}

/** A product's words, each as people write it, and the names it is found under. */
export interface LearnedGoods {
  id: string;
  words: Map<string, string>;
  names: FoundName[];
}

/** Names of categories in both languages, by handle. */
export type CategoryNames = ReadonlyMap<string, { name: string; name_en: string }>;

/** What there is to learn of a document. */
export function learnedOf(document: WordyDocument, categoryNames: CategoryNames): LearnedGoods {
  const { title, title_en, seller_name, seller_name_en, county_name, county_name_en } = document;
  const place = { place: county_name, place_en: county_name_en };
  const nowhere = { place: "", place_en: "" };
  return {
    id: document.id,
    words: shownWords(
      [document.name_words, document.other_words, document.story_words ?? ""].flatMap((words) =>
        words.split(" ").filter(Boolean),
      ),
      [title, title_en, seller_name, seller_name_en, county_name, county_name_en],
    ),
    names: [
      { kind: "seller", key: document.seller_handle, name: seller_name, name_en: seller_name_en, ...place },
      { kind: "county", key: document.county, name: county_name, name_en: county_name_en, ...nowhere },
      ...document.categories.flatMap((key) => {
        const names = categoryNames.get(key);
        return names ? [{ kind: "category" as const, key, ...names, ...nowhere }] : [];
      }),
    ],
  };
}

/** Words as people write them; with a space where a word is only two that stand side by side. */
export function shownWords(words: readonly string[], originals: readonly string[]): Map<string, string> {
  const written = new Map(originals.flatMap((text) => [...writtenIn(text)]));
  const all = new Set(words);
  return new Map([...all].map((word) => [word, written.get(word) ?? twoOf(word, all) ?? word]));
}

const CHUNK = /[\p{L}\p{M}\p{N}\u200b-\u200d\u00adـ]+/gu;
const HALF_SPACE = /[\u200b-\u200d\u00ad]+/;

/** Each word of a text with how it stands there, but for what only its place in the sentence asked for. */
function writtenIn(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const chunk of text.match(CHUNK) ?? []) {
    const parts = tidy(chunk).split(HALF_SPACE).filter(Boolean);
    for (const shown of [...parts, parts.join("\u200c")]) {
      const [word, more] = writtenWords(shown);
      if (word && !more) found.set(word.joined, shown);
    }
  }
  return found;
}

/** Vowel signs and the ezafe go; letters with a sign of their own (آ أ ؤ ئ) stay. */
function tidy(chunk: string): string {
  return chunk
    .normalize("NFC")
    .replace(/[\u064b-\u065f\u0670ـ]/g, "")
    .replace(/[يى]/g, "ی")
    .replace(/ك/g, "ک")
    .replace(/[ةۀ]/g, "ه")
    .toLowerCase();
}

/** The two words that a word is made of, where both stand in the text by themselves. */
function twoOf(word: string, all: ReadonlySet<string>): string | undefined {
  for (let at = 2; at <= word.length - 2; at++) {
    const [first, second] = [word.slice(0, at), word.slice(at)];
    if (all.has(first) && all.has(second)) return `${first} ${second}`;
  }
  return undefined;
}

/** In how many more goods each thing stands than before; what has not changed is left out. */
export function differences(
  before: Iterable<Iterable<string>>,
  after: Iterable<Iterable<string>>,
): Map<string, number> {
  const more = new Map<string, number>();
  const count = (things: Iterable<Iterable<string>>, by: number) => {
    for (const some of things)
      for (const thing of new Set(some)) more.set(thing, (more.get(thing) ?? 0) + by);
  };
  count(before, -1);
  count(after, 1);
  for (const [thing, by] of more) if (by === 0) more.delete(thing);
  return more;
}
