import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { writtenWords } from "../../domain/normalise";
import { NO_WORD, written } from "./meilisearch-words";

/** Words as they are indexed and asked for: of one spelling, of any script. */
const letters = fc.oneof(
  fc.constantFrom(..."abcxyz"),
  fc.constantFrom(..."ابپجسکگیهءڤ"),
  fc.constantFrom(..."0123456789"),
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 1 }),
);
const word = fc
  .array(letters, { minLength: 1, maxLength: 12 })
  .map((some) => writtenWords(some.join(""))[0]?.joined ?? "")
  .filter((one) => one !== "");

describe("a word as Meilisearch is given it", () => {
  it("is written letter by letter, behind the sign of its alphabet", () => {
    expect(["rose", "گل", "101", "جزء", "еж"].map(written)).toEqual([
      "0rose",
      "1z3",
      "2bab",
      "1fm9aabrb",
      "09aabbv9aabbw",
    ]);
  });

  it("is of signs that make one word there, and never what leads a text", () => {
    fc.assert(
      fc.property(word, (one) => {
        expect(written(one)).toMatch(/^[012][a-z3-9]+$/);
        expect(written(one)).not.toBe(NO_WORD);
      }),
    );
  });

  it("begins as another does, or is the other, if it was so before it was written", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(written(one).startsWith(written(other))).toBe(one.startsWith(other));
        expect(written(one) === written(other)).toBe(one === other);
      }),
    );
    expect(written("انجیر").startsWith(written("انج"))).toBe(true);
    expect(written("جزء").startsWith(written("جز"))).toBe(true);
  });

  it("has no second half that is a word, or begins like one", () => {
    fc.assert(
      fc.property(word, word, (one, other) => {
        const text = written(one);
        const halves = Array.from(text, (_, at) => text.slice(at)).slice(1);
        expect(halves).not.toContain(written(other));
        expect(halves.filter((half) => /^[012]/.test(half))).toEqual([]);
      }),
    );
  });
});
