import { describe, expect, it } from "vitest";
import { barsOf, labelled, roundTop } from "./bars";

describe("the top of a picture", () => {
  it.each([
    [0, 1],
    [1, 1],
    [3, 5],
    [24_000_000, 25_000_000],
    [26_000_000, 50_000_000],
    [51, 100],
  ])("of %i is %i", (most, top) => expect(roundTop(most)).toBe(top));
});

describe("bars", () => {
  const size = { width: 40, height: 100, top: 10 };

  it("are as tall as their values, and the smallest is still seen", () => {
    expect(barsOf([10, 5, 0, 0.01], { ...size, mirrored: false })).toEqual([
      { x: 1.25, y: 0, width: 7.5, height: 100 },
      { x: 11.25, y: 50, width: 7.5, height: 50 },
      { x: 21.25, y: 100, width: 7.5, height: 0 },
      { x: 31.25, y: 98, width: 7.5, height: 2 },
    ]);
  });

  it("begin at the right where that is how people read", () => {
    expect(barsOf([10, 5], { ...size, mirrored: true }).map(({ x }) => x)).toEqual([22, 2]);
  });
});

describe("labels", () => {
  it("tell the last day, and others where there is room", () => {
    expect(labelled(7, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(labelled(30, 6)).toEqual([4, 9, 14, 19, 24, 29]);
    expect(labelled(0, 6)).toEqual([]);
  });
});
