import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { RECEIPT_STATES } from "../../contract/receiving";
import { drawFrom, isLotNumber, lotNumber } from "./lots";
import { type Reading, refuseReading, stillTaken } from "./reading";
import { isFinal, moveReceipt } from "./receipt-states";

const expected = { promised: 15_000, accepted_before: 0, tolerance_bp: 200, grades: ["first", "second"] };
const reading: Reading = { weighed: 15_000, rejected: 300, reason: "damp", grade: "first" };

describe("what is weighed at the hub", () => {
  it("is written down where it is what was promised", () => {
    expect(refuseReading(reading, expected)).toBeNull();
    expect(refuseReading({ ...reading, weighed: 15_300, rejected: 0, reason: null }, expected)).toBeNull();
  });

  it.each([
    ["nothing", { weighed: 0 }, "reading_implausible"],
    ["a million tonnes", { weighed: 1e12 }, "reading_implausible"],
    ["half a gram", { weighed: 0.5 }, "reading_implausible"],
    ["more rejected than came", { rejected: 15_001 }, "reading_rejected_more_than_came"],
    ["a rejection nobody explains", { reason: null }, "reading_without_reason"],
    ["a grade that the pool has not", { grade: "third" }, "reading_grade_unknown"],
    ["more than her share and its tolerance", { weighed: 15_601 }, "reading_more_than_promised"],
  ] as const)("refuses %s", (_what, wrong, code) => {
    expect(refuseReading({ ...reading, ...wrong }, expected)).toBe(code);
  });

  it("counts what came before", () => {
    expect(stillTaken({ ...expected, accepted_before: 15_000 })).toBe(300);
    expect(stillTaken({ ...expected, accepted_before: 15_400 })).toBe(0);
  });
});

describe("a lot", () => {
  it("has a number whose slips are seen", () => {
    const number = lotNumber("14050905", 42);
    expect(number).toBe("14050905-0042-2");
    expect(isLotNumber(number)).toBe(true);
    expect(isLotNumber("14050905-0024-2")).toBe(false);
    expect(isLotNumber("14050905-0043-2")).toBe(false);
    expect(() => lotNumber("1405", 1)).toThrow(RangeError);
    expect(() => lotNumber("14050905", 10_000)).toThrow(RangeError);
  });

  it("leaves the hub oldest first, and no more of it than there is", () => {
    const lots = [
      { id: "lot_2", at: 2, grade: "first", left: 400 },
      { id: "lot_1", at: 1, grade: "first", left: 300 },
      { id: "lot_3", at: 0, grade: "second", left: 900 },
    ];
    expect(drawFrom(lots, 500, ["first"])).toEqual([
      { lot_id: "lot_1", quantity: 300 },
      { lot_id: "lot_2", quantity: 200 },
    ]);
    expect(drawFrom(lots, 701, ["first"])).toEqual({ missing: 1 });
    expect(drawFrom(lots, 0, ["first"])).toEqual([]);
  });

  it("is never drawn from twice over, whatever is asked", () => {
    const lots = fc.uniqueArray(
      fc.record({
        id: fc.uuid(),
        at: fc.nat(5),
        grade: fc.constantFrom("first", "second"),
        left: fc.nat(1_000),
      }),
      { selector: ({ id }) => id, maxLength: 12 },
    );
    fc.assert(
      fc.property(lots, fc.nat(8_000), (all, quantity) => {
        const drawn = drawFrom(all, quantity, ["first", "second"]);
        const there = all.reduce((sum, { left }) => sum + left, 0);
        if (!Array.isArray(drawn)) {
          expect(drawn.missing).toBe(quantity - there);
          return;
        }
        expect(drawn.reduce((sum, one) => sum + one.quantity, 0)).toBe(quantity);
        for (const { lot_id, quantity: taken } of drawn)
          expect(taken <= (all.find(({ id }) => id === lot_id)?.left ?? 0)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a receipt", () => {
  it("is the member's to agree with or to object to, and the operator's to decide", () => {
    expect(moveReceipt("weighed", "agree", "member")).toBe("agreed");
    expect(moveReceipt("weighed", "agree", "clock")).toBe("agreed");
    expect(moveReceipt("weighed", "agree", "cooperative")).toBeNull();
    expect(moveReceipt("weighed", "object", "member")).toBe("disputed");
    expect(moveReceipt("disputed", "decide", "operator")).toBe("decided");
    expect(moveReceipt("disputed", "decide", "cooperative")).toBeNull();
    expect(moveReceipt("agreed", "object", "member")).toBeNull();
    expect(moveReceipt("agreed", "cancel", "cooperative")).toBeNull();
    expect(RECEIPT_STATES.filter(isFinal)).toEqual(["agreed", "decided"]);
  });
});
