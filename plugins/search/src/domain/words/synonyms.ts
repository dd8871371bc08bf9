import { indexedWords, normalise, writtenWords } from "../normalise";
import { endingless } from "./endings";
import craft from "./synonyms/craft.json";
import food from "./synonyms/food.json";

/**
 * `words`: for the same thing in both languages; a text with one of them is found by each. `from`, `to`: one way only, unless
 * the text has a word that tells them apart.
 */
type Synonyms = { words: string[] } | { from: string[]; to: string[]; unless?: string[] };

interface Term {
  words: string[];
  found: string[];
  unless: string[];
}

/** Each term by its first word, which a text is looked through for. */
const TERMS = byFirstWord([...food, ...craft]);

/**
 * The words a text should be found by besides its own: those that mean the same, in both languages, joined and apart.
 *
 * @param normalisedText the words that name what is sold; a story's would promise what it only mentions
 */
export function synonymsOf(normalisedText: string): string[] {
  const words = normalisedText.split(" ").map(endingless);
  const own = new Set([...normalisedText.split(" "), ...words]);
  const found = new Set<string>();
  words.forEach((word, at) => {
    for (const { words: term, found: others, unless } of TERMS.get(word) ?? []) {
      if (!term.every((part, next) => words[at + next] === part)) continue;
      if (unless.some((other) => own.has(other))) continue;
      for (const other of others) found.add(other);
    }
  });
  return [...found].filter((word) => !own.has(word));
}

function byFirstWord(groups: Synonyms[]): Map<string, Term[]> {
  const terms = new Map<string, Term[]>();
  for (const group of groups) {
    const [from, to] = "words" in group ? [group.words, group.words] : [group.from, group.to];
    // Once, and not for each product: they are the same for all.
    const found = to.flatMap((other) => indexedWords(other).split(" "));
    const unless = (("unless" in group && group.unless) || []).map(normalise);
    for (const text of from) {
      const words = writtenWords(text).flatMap(({ parts }) => parts.map(endingless));
      const [first = ""] = words;
      terms.set(first, [...(terms.get(first) ?? []), { words, found, unless }]);
    }
  }
  return terms;
}
