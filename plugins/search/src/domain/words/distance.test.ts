import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance } from "./distance";

/** The same count, written as it is defined. */
function byDefinition(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  const at = (i: number, j: number) => table[i]?.[j] as number;
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const ways = [i === 0 && j === 0 ? 0 : Number.POSITIVE_INFINITY];
      if (i > 0) ways.push(at(i - 1, j) + 1);
      if (j > 0) ways.push(at(i, j - 1) + 1);
      if (i > 0 && j > 0) ways.push(at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) ways.push(at(i - 2, j - 2) + 1);
      (table[i] as number[])[j] = Math.min(...ways);
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom(..."ابگz"), maxLength: 8 });

describe("slips between two words", () => {
  it.each([
    ["زعفرن", "زعفران", 1],
    ["زغفران", "زعفران", 1],
    ["زعفارن", "زعفران", 1],
    ["زععفران", "زعفران", 1],
    ["saffon", "saffron", 1],
    ["safron", "saffron", 1],
    ["rosewatr", "rosewater", 1],
    ["گلیم", "گلاب", 2],
  ])("%s and %s: %i", (typed, meant, slips) => {
    expect(distance(typed, meant, 3).whole).toBe(slips);
  });

  it("are counted as they are defined, up to the most that count", () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 3 }), (a, b, most) => {
        expect(distance(a, b, most).whole).toBe(Math.min(byDefinition(a, b), most + 1));
        const starts = Array.from({ length: b.length + 1 }, (_, end) => byDefinition(a, b.slice(0, end)));
        expect(distance(a, b, most).start).toBe(Math.min(...starts, most + 1));
      }),
      { numRuns: 3000 },
    );
  });
});
