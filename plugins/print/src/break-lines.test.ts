import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { breakLines } from "./break-lines";

const measure = (word: string) => word.length;

describe("a text in lines", () => {
  it("is broken at blanks, at its own ends of lines, and within a word that has no room", () => {
    expect(breakLines("one two three\nfour", 7, measure)).toEqual(["one two", "three", "four"]);
    expect(breakLines("a RR123456789IR b", 5, measure)).toEqual(["a", "RR123", "45678", "9IR b"]);
    expect(breakLines("", 5, measure)).toEqual([""]);
  });

  it("loses nothing, and no line is wider than its room", () => {
    const words = fc.array(fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom("a", "ب", "۱") }));
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 20 }), (said, width) => {
        const lines = breakLines(said.join(" "), width, measure);
        expect(lines.join("").replaceAll(" ", "")).toBe(said.join(""));
        expect(Math.max(...lines.map(measure))).toBeLessThanOrEqual(width);
      }),
    );
  });
});
