import { isSmall, type WrittenWord, writtenWords } from "../normalise";
import { ENDINGS, endingless } from "./endings";
import { onTheOtherKeyboard } from "./keyboard";
import type { Vocabulary } from "./vocabulary";

/** What is asked of an engine: goods with all of these words, the last one as far as it goes. */
export interface SettledWords {
  words: string[];
  /** What was asked instead, as people write it, where words were typed that nothing has. */
  corrected?: string;
  /** What finds far more, where hardly anything has a word that was typed. */
  offered?: string;
}

/** Settled, and whether it holds a word that nothing has. */
export interface Settling extends SettledWords {
  isUnknown: boolean;
}

/** One word of a query, read: what to ask for it, and how it is shown; undefined where nothing has it. */
interface Reading {
  typed: WrittenWord;
  words?: string[];
  shown: string;
  isCorrected?: boolean;
}

/** Engines read no more words than this, and nobody types more. */
const MOST_WORDS = 20;

/** A word in so few goods may be a slip of whoever wrote it, if one beside it is in so many more. */
const RARE = 2;
const FREQUENT = 5;
const TIMES_AS_FREQUENT = 5;

/**
 * Settles a query before any engine is asked: in the one spelling, without endings; words that are written together or
 * apart as the index has them; those that nothing has mended, or read as typed on the other keyboard. A word that
 * exists is never mended.
 *
 * @param vocabulary undefined while it is not whole: then nothing is mended
 */
export function settle(q: string, vocabulary: Vocabulary | undefined): Settling {
  const typed = writtenWords(q).slice(0, MOST_WORDS);
  if (!vocabulary) return { words: distinct(typed.flatMap(({ parts }) => parts)), isUnknown: false };
  const readings = read(meaningful(typed), vocabulary);
  const isUnknown = readings.some(({ words }) => !words);
  if (!isUnknown) return { ...wordsOf(readings), ...offer(readings, vocabulary), isUnknown };
  const others = readings.some(({ words, typed: { joined } }) => words && joined.length > 1)
    ? []
    : onTheOtherKeyboard(q).map((text) =>
        read(meaningful(writtenWords(text).slice(0, MOST_WORDS)), vocabulary),
      );
  const best = [
    // What has sense as it stands on the other keyboard; nobody types two words as one there.
    ...others.filter((other) => other.every(({ typed: { joined } }) => joined.length > 2)),
    mendAll(readings, vocabulary),
    ...others.map((other) => mendAll(other, vocabulary)),
  ].find((all) => all.length > 0 && all.every(({ words }) => words));
  // With one word that nothing has, nothing is found, whatever the others are.
  if (!best) return { ...wordsOf(readings), isUnknown };
  const isCorrected =
    best.some((reading) => reading.isCorrected) ||
    !best.every(({ typed: { joined } }, at) => readings[at]?.typed.joined === joined);
  return {
    ...wordsOf(best),
    ...(isCorrected && { corrected: best.map(({ shown }) => shown).join(" ") }),
    isUnknown,
  };
}

function wordsOf(readings: Reading[]): SettledWords {
  return { words: distinct(readings.flatMap(({ words, typed }) => words ?? typed.parts)) };
}

/** Without the words that carry nothing, unless there is no other; the last one may not be typed to its end. */
function meaningful(typed: WrittenWord[]): WrittenWord[] {
  const left = typed.filter(
    ({ joined }, at) => at === typed.length - 1 || !(isSmall(joined) || (at > 0 && isPlural(joined))),
  );
  const last = left.at(-1);
  // Plurals with a space before their ending: «گلیم ها».
  return left.length > 1 && last && isPlural(last.joined) ? left.slice(0, -1) : left;
}

function isPlural(word: string): boolean {
  return word === "ها" || word === "های" || word === "هایی";
}

function read(typed: WrittenWord[], vocabulary: Vocabulary): Reading[] {
  const readings: Reading[] = [];
  for (let at = 0; at < typed.length; at++) {
    const [word, next] = [typed[at] as WrittenWord, typed[at + 1]];
    const isLast = at === typed.length - 1;
    const together = next && asOne(word, next, vocabulary);
    if (together) {
      readings.push({ typed: word, words: [together], shown: vocabulary.shownOf(together) });
      at++;
    } else {
      readings.push({
        typed: word,
        words: asked(word, isLast, vocabulary),
        shown: shownAs(word, vocabulary),
      });
    }
  }
  return readings;
}

function shownAs({ parts, joined }: WrittenWord, vocabulary: Vocabulary): string {
  if (vocabulary.isWritten(joined)) return vocabulary.shownOf(joined);
  return parts.join(/[a-z]/.test(joined) ? "-" : "\u200c");
}

/** Two words that the index has as one, where it has them apart in fewer goods, or in none. */
function asOne(first: WrittenWord, second: WrittenWord, vocabulary: Vocabulary): string | undefined {
  const together = first.joined + second.joined;
  if (isNumber(first.joined) || isNumber(second.joined) || !vocabulary.isWritten(together)) return undefined;
  const apart = Math.min(goodsAs(first, vocabulary), goodsAs(second, vocabulary));
  return vocabulary.goodsOf(together) > apart ? together : undefined;
}

function goodsAs({ joined }: WrittenWord, vocabulary: Vocabulary): number {
  return Math.max(vocabulary.goodsOf(joined), vocabulary.goodsOf(endingless(joined)));
}

/** The words of the index that a written word asks for. */
function asked(
  { parts, joined }: WrittenWord,
  isLast: boolean,
  vocabulary: Vocabulary,
): string[] | undefined {
  if (isNumber(joined)) return [joined];
  const stem = endingless(joined);
  if (vocabulary.has(stem)) return asWritten(stem, vocabulary);
  if (vocabulary.has(joined)) return asWritten(joined, vocabulary);
  const meant = parts.filter((part, at) => at === 0 || !ENDINGS.has(part));
  const isKnown = (word: string, at: number) =>
    vocabulary.has(word) || (isLast && at === meant.length - 1 && vocabulary.beginsSome(word));
  if (parts.length > 1 && meant.every(isKnown)) return meant;
  return isLast && vocabulary.beginsSome(joined) ? [joined] : undefined;
}

/** What nobody writes as one word is asked for as two: engines do not agree on how well the one fits. */
function asWritten(word: string, vocabulary: Vocabulary): string[] {
  const two = vocabulary.shownOf(word).split(" ");
  return two.length > 1 && two.every((one) => vocabulary.has(one)) ? two : [word];
}

/** Two words of the index that were written as one: the pair whose rarer word is in most goods. */
function taken(joined: string, vocabulary: Vocabulary): string[] | undefined {
  let best: { pair: string[]; goods: number } | undefined;
  for (let at = 2; at <= joined.length - 2; at++) {
    const pair = [joined.slice(0, at), joined.slice(at)];
    const goods = Math.min(
      ...pair.map((word) => (vocabulary.isWritten(word) ? vocabulary.goodsOf(word) : 0)),
    );
    if (goods > (best?.goods ?? 0)) best = { pair, goods };
  }
  return best?.pair;
}

function mendAll(readings: Reading[], vocabulary: Vocabulary): Reading[] {
  return readings.map((reading, at) => mend(reading, at === readings.length - 1, vocabulary));
}

/** A reading whose word nothing has, mended where a word of the index is near enough. */
function mend(reading: Reading, isLast: boolean, vocabulary: Vocabulary): Reading {
  if (reading.words) return reading;
  const { joined } = reading.typed;
  const near = vocabulary.nearest(joined, false, 1);
  if (near) return meantBy(reading, near, vocabulary);
  const two = taken(joined, vocabulary);
  if (two) return { ...reading, words: two, shown: two.map((word) => vocabulary.shownOf(word)).join(" ") };
  const farther = vocabulary.nearest(joined, isLast) ?? vocabulary.nearest(endingless(joined));
  return farther ? meantBy(reading, farther, vocabulary) : reading;
}

function meantBy(reading: Reading, word: string, vocabulary: Vocabulary): Reading {
  const stem = endingless(word);
  const words = asWritten(vocabulary.has(stem) ? stem : word, vocabulary);
  return { ...reading, words, shown: vocabulary.shownOf(word), isCorrected: true };
}

/** A query that finds far more, where a word of this one is in hardly any goods. */
function offer(readings: Reading[], vocabulary: Vocabulary): Pick<SettledWords, "offered"> {
  const others = readings.map(({ words = [], shown }, at) => {
    const [word = "", ...more] = words;
    const isStart = at === readings.length - 1 && !vocabulary.has(word);
    const goods = vocabulary.goodsOf(word);
    const other = more.length > 0 || isStart || goods > RARE ? undefined : vocabulary.neighbour(word);
    const isBetter = other && vocabulary.goodsOf(other) >= Math.max(FREQUENT, TIMES_AS_FREQUENT * goods);
    return isBetter ? vocabulary.shownOf(other) : shown;
  });
  const offered = others.join(" ");
  return offered === readings.map(({ shown }) => shown).join(" ") ? {} : { offered };
}

function isNumber(word: string): boolean {
  return /^\p{N}+$/u.test(word);
}

function distinct(words: string[]): string[] {
  return [...new Set(words)];
}
