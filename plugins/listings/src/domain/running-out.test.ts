import { describe, expect, it } from "vitest";
import { runningOut } from "./running-out";

const of = (variant_id: string, stock: number) => ({ variant_id, stock });

describe("what runs out", () => {
  it("is what is gone, what ends soon at this pace, and what is nearly gone; soonest first", () => {
    const sold = new Map([
      ["slow", 3],
      ["fast", 30],
      ["gone-wanted", 4],
    ]);
    const stock = [
      of("slow", 10),
      of("few", 2),
      of("fast", 9),
      of("gone", 0),
      of("gone-wanted", 0),
      of("plenty", 500),
    ];
    expect(runningOut(stock, sold, 30)).toEqual([
      { variant_id: "gone-wanted", stock: 0, days_left: 0 },
      { variant_id: "gone", stock: 0, days_left: 0 },
      { variant_id: "fast", stock: 9, days_left: 9 },
      { variant_id: "few", stock: 2, days_left: null },
    ]);
  });

  it("counts whole days, and what is more reserved than there is as gone", () => {
    expect(runningOut([of("a", 5), of("b", -1)], new Map([["a", 6]]), 7)).toEqual([
      { variant_id: "b", stock: 0, days_left: 0 },
      { variant_id: "a", stock: 5, days_left: 5 },
    ]);
  });
});
