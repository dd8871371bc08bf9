import bidiFactory from "bidi-js";

const bidi = bidiFactory();

/** What steers the order of writing and is never drawn. */
const STEERING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const ARABIC = /\p{Script=Arabic}/u;

/**
 * A line as pieces from left to right, each spelled so that a shaper which turns Arabic script round draws it right: Unicode's
 * algorithm says where each piece stands; brackets are mirrored; digits of that script, which run from left to right, are given
 * backwards because the shaper takes them for letters.
 */
export function visualRuns(line: string, direction: "rtl" | "ltr"): string[] {
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
  return runs.flatMap(({ level, at }) => {
    const drawn = at.map((index) => mirrored.get(index) ?? line[index] ?? "");
    return (level % 2 ? rightToLeft(drawn) : leftToRight(drawn.join("")))
      .map((text) => text.replace(STEERING, ""))
      .filter((text) => text !== "");
  });
}

/** Such a run comes in the order in which it is seen; the shaper wants it as it is read. */
function rightToLeft(seen: string[]): string[] {
  const text = seen.join("");
  return ARABIC.test(text) ? [[...seen].reverse().join("")] : [text];
}

function leftToRight(text: string): string[] {
  const pieces = text.match(/\p{Script=Arabic}+|\P{Script=Arabic}+/gu) ?? [];
  return pieces.map((piece) => (ARABIC.test(piece) ? [...piece].reverse().join("") : piece));
}
