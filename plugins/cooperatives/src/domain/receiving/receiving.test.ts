import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DISPATCH_STATES, RECEIPT_STATES } from "../../contract/receiving";
import { WHOLESALE_ORDER_STATES } from "../../contract/wholesale-order";
import { moveDispatch } from "./dispatch-states";
import { lotDay } from "./lot-day";
import { drawChosen, drawFrom, isLotNumber, lotNumber } from "./lots";
import { type AtHub, isReceivedFor, isSentFor, orderStands, stillSent } from "./order-at-hub";
import { type Reading, refuseOutside, refuseReading, stillTaken } from "./reading";
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

describe("what was bought outside", () => {
  const bought = { quantity: 30_000, received: 10_000, grades: ["first"] };

  it("is received as far as it was bought, in a grade of the order", () => {
    expect(refuseOutside({ quantity: 20_000, grade: "first" }, bought)).toBeNull();
    expect(refuseOutside({ quantity: 20_001, grade: "first" }, bought)).toBe("outside_more_than_bought");
    expect(refuseOutside({ quantity: 1, grade: "z" }, bought)).toBe("reading_grade_unknown");
    for (const quantity of [0, -1, 0.5, 1e12])
      expect(refuseOutside({ quantity, grade: "first" }, bought)).toBe("reading_implausible");
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

  it("is numbered by the day of its country", () => {
    const at = new Date("2026-11-26T21:00:00Z");
    expect(lotDay(at, { country: "ir", time_zone: "Asia/Tehran" })).toBe("14050906");
    expect(lotDay(at, { country: "tr", time_zone: "Europe/Istanbul" })).toBe("20261127");
    expect(lotDay(at, { country: "de", time_zone: "Europe/Berlin" })).toBe("20261126");
  });

  it("is taken as it was chosen, and no more of it than there is", () => {
    const lots = [
      { id: "lot_1", at: 1, grade: "first", left: 300 },
      { id: "lot_2", at: 2, grade: "second", left: 400 },
    ];
    const chosen = [
      { lot_id: "lot_1", quantity: 100 },
      { lot_id: "lot_1", quantity: 200 },
    ];
    expect(drawChosen(lots, chosen, ["first"])).toEqual([{ lot_id: "lot_1", quantity: 300 }]);
    expect(drawChosen(lots, [...chosen, { lot_id: "lot_1", quantity: 1 }], ["first"])).toEqual({
      missing: 1,
    });
    expect(drawChosen(lots, [{ lot_id: "lot_2", quantity: 1 }], ["first"])).toBe("unknown");
    expect(drawChosen(lots, [{ lot_id: "lot_9", quantity: 1 }], ["first"])).toBe("unknown");
  });

  it("leaves the hub oldest first whatever is there: an older lot is empty before a younger one is opened", () => {
    const lots = fc.uniqueArray(fc.record({ id: fc.uuid(), at: fc.nat(9), left: fc.nat(50) }), {
      selector: ({ id }) => id,
      maxLength: 12,
    });
    fc.assert(
      fc.property(lots, fc.nat(300), (some, quantity) => {
        const all = some.map((lot) => ({ ...lot, grade: "first" }));
        const drawn = drawFrom(all, quantity, ["first"]);
        if (!Array.isArray(drawn)) return;
        const taken = new Map(drawn.map((line) => [line.lot_id, line.quantity]));
        for (const older of all)
          for (const younger of all)
            if (older.at < younger.at && taken.has(younger.id))
              expect(taken.get(older.id) ?? 0).toBe(older.left);
      }),
      { numRuns: 300 },
    );
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

describe("a shipment", () => {
  it("is the buyer's to accept or to claim of", () => {
    expect(moveDispatch("sent", "arrive", "cooperative")).toBe("arrived");
    expect(moveDispatch("sent", "accept", "buyer")).toBe("accepted");
    expect(moveDispatch("arrived", "claim", "buyer")).toBe("claimed");
    expect(moveDispatch("claimed", "accept", "buyer")).toBeNull();
    expect(moveDispatch("accepted", "claim", "buyer")).toBeNull();
    expect(moveDispatch("sent", "accept", "cooperative")).toBeNull();
  });

  it("is accepted by the clock only once it came", () => {
    expect(DISPATCH_STATES.filter((state) => moveDispatch(state, "accept", "clock"))).toEqual(["arrived"]);
  });
});

describe("an order at the hub", () => {
  const at: AtHub = { quantity: 600_000, tolerance_bp: 500, accepted: 0, outside: 0, dispatches: [] };
  const sent = (quantity: number, change: Partial<AtHub["dispatches"][number]> = {}) =>
    ({ state: "sent", quantity, is_last: false, ...change }) as const;

  it("is received once all of it is there, with what was bought outside", () => {
    expect(orderStands("allotted", at)).toBe("allotted");
    expect(orderStands("allotted", { ...at, accepted: 599_999 })).toBe("allotted");
    expect(orderStands("allotted", { ...at, accepted: 590_000, outside: 10_000 })).toBe("received");
    expect(orderStands("received", { ...at, accepted: 599_999 })).toBe("allotted");
  });

  it("is dispatched once all of it left, or nothing follows, and accepted once every shipment is", () => {
    expect(orderStands("received", { ...at, dispatches: [sent(599_999)] })).toBe("allotted");
    expect(orderStands("allotted", { ...at, dispatches: [sent(400_000), sent(200_000)] })).toBe("dispatched");
    expect(orderStands("allotted", { ...at, dispatches: [sent(5, { is_last: true })] })).toBe("dispatched");
    const accepted = sent(400_000, { state: "accepted" });
    expect(orderStands("dispatched", { ...at, dispatches: [accepted, sent(200_000)] })).toBe("dispatched");
    expect(
      orderStands("dispatched", { ...at, dispatches: [accepted, sent(200_000, { state: "accepted" })] }),
    ).toBe("accepted");
    expect(
      orderStands("dispatched", { ...at, dispatches: [accepted, sent(200_000, { state: "claimed" })] }),
    ).toBe("dispatched");
  });

  it("says nothing of orders that are not at the hub", () => {
    const all = { ...at, accepted: 600_000 };
    for (const state of ["agreed", "confirmed", "allotting", "settled", "cancelled"] as const)
      expect(orderStands(state, all)).toBe(state);
    expect(WHOLESALE_ORDER_STATES.filter(isReceivedFor)).toEqual(["allotting", "allotted", "received"]);
    expect(WHOLESALE_ORDER_STATES.filter(isSentFor)).toEqual(["allotted", "received"]);
  });

  it("lets no more leave than was ordered and its tolerance", () => {
    expect(stillSent(at)).toBe(630_000);
    expect(stillSent({ ...at, dispatches: [sent(600_000), sent(30_000)] })).toBe(0);
  });
});
