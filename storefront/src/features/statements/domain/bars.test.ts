import { describe, expect, it } from "vitest";
import { barsAround } from "./bars";

describe("bars of months", () => {
  it("stand on the line of zero, and hang from it where more went back than was sold", () => {
    const { bars, zero } = barsAround([30, -10, 0], { width: 300, height: 100, mirrored: false });
    expect(zero).toBe(75);
    expect(bars).toEqual([
      { x: 15, y: 0, width: 70, height: 75 },
      { x: 115, y: 75, width: 70, height: 25 },
      { x: 215, y: 75, width: 70, height: 0 },
    ]);
  });

  it("begin at the right where that is how people read, and the smallest is still seen", () => {
    const { bars } = barsAround([1000, 1], { width: 200, height: 100, mirrored: true });
    expect(bars).toEqual([
      { x: 115, y: 0, width: 70, height: 100 },
      { x: 15, y: 98, width: 70, height: 2 },
    ]);
  });

  it("of nothing are flat", () => {
    expect(barsAround([0], { width: 100, height: 50, mirrored: false })).toEqual({
      bars: [{ x: 15, y: 50, width: 70, height: 0 }],
      zero: 50,
    });
  });
});
