import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitted, LONG_EDGE } from "./shrink-picture";

describe("the size of a photo that is sent", () => {
  it.each([
    [
      { width: 4000, height: 3000 },
      { width: 2400, height: 1800 },
    ],
    [
      { width: 3000, height: 4000 },
      { width: 1800, height: 2400 },
    ],
    [
      { width: 1200, height: 800 },
      { width: 1200, height: 800 },
    ],
    [
      { width: 20000, height: 2 },
      { width: 2400, height: 1 },
    ],
  ])("%j becomes %j", (before, after) => expect(fitted(before)).toEqual(after));

  it("is never beyond the long edge, never nothing, and never larger than it was", () => {
    const side = fc.integer({ min: 1, max: 30_000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const after = fitted({ width, height });
        expect(Math.max(after.width, after.height)).toBeLessThanOrEqual(LONG_EDGE);
        expect(Math.min(after.width, after.height)).toBeGreaterThanOrEqual(1);
        expect(after.width <= width && after.height <= height).toBe(true);
      }),
    );
  });
});
