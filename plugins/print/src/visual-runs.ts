import bidiFactory from "bidi-js";

const bidi = bidiFactory();

export type Direction = "rtl" | "ltr";

/** What steers the order of writing and is never drawn. */
const STEERING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
const ARABIC = /\p{Script=Arabic}/u;

/** A piece of a line, spelled for the shaper. */
interface Piece {
  text: string;
  /** Where in the line it begins to be read. */
  read: number;
}

interface Letter {
  spelled: string;
  at: number;
}

/**
 * A line as pieces from left to right, each spelled so that a shaper which turns Arabic script round draws it right: Unicode's
 * algorithm says where each piece stands; brackets are mirrored; digits of that script, which run from left to right, are given
 * backwards because the shaper takes them for letters.
 */
export function visualRuns(line: string, direction: Direction): string[] {
  return runsOf(line, direction)
    .flatMap(({ seen, level }) => (level % 2 ? [seen] : byScript(seen)).map((letters) => spelled(letters)))
    .map(({ text }) => text);
}

/** The same word by word, with the blanks between them, so that each word is shaped once for a whole document. */
export function visualWords(line: string, direction: Direction): Piece[] {
  return runsOf(line, direction).flatMap(({ seen, level }) =>
    cut(seen, (letter) => /\s/.test(letter))
      .flatMap((word) => (level % 2 ? [word] : byScript(word)))
      .map(spelled),
  );
}

/** Where a text of its own begins: at the side of its first letter, and at the sheet's where it has none. */
export function directionOf(text: string, otherwise: Direction): Direction {
  const [first] = text.match(/\p{L}/u) ?? [];
  if (!first) return otherwise;
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(first) ? "rtl" : "ltr";
}

/** What runs one way without a break, as it is seen from left to right. */
function runsOf(line: string, direction: Direction): { seen: Letter[]; level: number }[] {
  const embedding = bidi.getEmbeddingLevels(line, direction);
  const mirrored = bidi.getMirroredCharactersMap(line, embedding.levels);
  const runs: { level: number; at: number[] }[] = [];
  for (const index of bidi.getReorderedIndices(line, embedding)) {
    const level = embedding.levels[index] ?? 0;
    const run = runs.at(-1);
    const last = run?.at.at(-1);
    const follows = last !== undefined && index === last + (level % 2 ? -1 : 1);
    if (run && run.level === level && follows) run.at.push(index);
    else runs.push({ level, at: [index] });
  }
  return runs
    .map(({ level, at }) => ({
      level,
      seen: at
        .map((index) => ({ spelled: mirrored.get(index) ?? line[index] ?? "", at: index }))
        .filter(({ spelled }) => !STEERING.test(spelled)),
    }))
    .filter(({ seen }) => seen.length > 0);
}

function byScript(seen: Letter[]): Letter[][] {
  return cut(seen, (letter) => ARABIC.test(letter));
}

/** Neighbours of one kind together. */
function cut(seen: Letter[], kind: (letter: string) => boolean): Letter[][] {
  const parts: Letter[][] = [];
  for (const letter of seen) {
    const last = parts.at(-1);
    const same = last?.[0] && kind(last[0].spelled) === kind(letter.spelled);
    if (last && same) last.push(letter);
    else parts.push([letter]);
  }
  return parts;
}

/** The shaper turns round what has a letter of that script: it is given what is to be seen backwards. */
function spelled(seen: Letter[]): Piece {
  const letters = seen.map((letter) => letter.spelled);
  const turned = letters.some((letter) => ARABIC.test(letter));
  return {
    text: (turned ? letters.reverse() : letters).join(""),
    read: Math.min(...seen.map(({ at }) => at)),
  };
}
