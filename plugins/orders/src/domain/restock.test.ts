import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type LineToRestock, restockFlaw } from "./restock";

const kilim: LineToRestock = { arrived: 2, restock: 1, kept: true };

describe("what came back and goes on sale again", () => {
  it("is none, some or all of what arrived", () => {
    for (const restock of [0, 1, 2]) expect(restockFlaw([{ ...kilim, restock }])).toBeNull();
    expect(restockFlaw([])).toBeNull();
  });

  it("is no more than arrived, line by line", () => {
    expect(restockFlaw([{ ...kilim, restock: 3 }])).toBe("return_restock_too_many");
    expect(restockFlaw([kilim, { ...kilim, arrived: 0 }])).toBe("return_restock_too_many");
  });

  it("is nothing of which no stock is kept", () => {
    expect(restockFlaw([{ ...kilim, kept: false }])).toBe("return_restock_not_kept");
    expect(restockFlaw([{ ...kilim, kept: false, restock: 0 }])).toBeNull();
  });

  it("is taken exactly when every line by itself is", () => {
    const line = fc.record({
      arrived: fc.integer({ min: 0, max: 1000 }),
      restock: fc.integer({ min: 0, max: 1000 }),
      kept: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const fits = lines.every(
          ({ arrived, restock, kept }) => restock === 0 || (kept && restock <= arrived),
        );
        expect(restockFlaw(lines) === null).toBe(fits);
      }),
    );
  });
});
