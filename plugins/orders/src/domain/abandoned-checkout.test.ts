import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sameGoods, standingOf } from "./abandoned-checkout";

const now = new Date("2026-11-25T10:00:00Z");
const whole = { created_at: new Date("2026-11-25T09:00:00Z"), linked: true, parts: 2, paid: true };

describe("an order that a basket was becoming", () => {
  it("is finished when the basket knows it, it has its parts and is paid, however old", () => {
    expect(standingOf(whole, now)).toBe("finished");
    expect(standingOf({ ...whole, created_at: now }, now)).toBe("finished");
  });

  it.each([{ linked: false }, { parts: 0 }, { paid: false }])(
    "with %j it is under way for a minute, then abandoned",
    (missing) => {
      const born = (secondsAgo: number) => new Date(now.getTime() - secondsAgo * 1000);
      expect(standingOf({ ...whole, ...missing, created_at: born(59) }, now)).toBe("under way");
      expect(standingOf({ ...whole, ...missing, created_at: born(60) }, now)).toBe("abandoned");
    },
  );
});

describe("the same goods", () => {
  it("are the same in any order, and no others are", () => {
    const rug = { variant_id: "rug", quantity: 1 };
    const figs = { variant_id: "figs", quantity: 2 };
    expect(sameGoods([rug, figs], [figs, rug])).toBe(true);
    expect(sameGoods([rug, figs], [rug])).toBe(false);
    expect(sameGoods([rug], [{ ...rug, quantity: 2 }])).toBe(false);
    expect(sameGoods([rug, rug], [rug, figs])).toBe(false);
  });

  it("are the same however they are shuffled", () => {
    const goods = fc.record({ variant_id: fc.string(), quantity: fc.integer({ min: 1, max: 9 }) });
    const shuffled = fc
      .array(goods)
      .chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length })));
    fc.assert(fc.property(shuffled, ([some, same]) => sameGoods(some, same)));
  });
});
