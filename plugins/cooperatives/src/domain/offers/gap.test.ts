import { describe, expect, it } from "vitest";
import { judgeDeadline, reminderAt } from "./deadline";
import { type CountedOffer, canDo, gapOf, saidSoFar, standingOf } from "./gap";

const offer = (
  seller_id: string,
  state: CountedOffer["state"],
  quantity: number,
  accepted: number | null = null,
) => ({
  seller_id,
  state,
  quantity,
  accepted,
  unit_price: 700_000n,
  grade: "a",
  minimum_batch: 1000,
});
const now = new Date("2027-01-10T08:00:00Z");
const at = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

describe("the gap of an order", () => {
  const offers = [
    offer("a", "accepted", 15_000, 15_000),
    offer("b", "accepted", 15_000, 5000),
    offer("c", "declined", 15_000),
    offer("d", "offered", 15_000),
  ];

  it("tells what is had, asked for, and neither", () => {
    expect(gapOf(60_000, 8000, offers)).toEqual({
      accepted: 20_000,
      open: 15_000,
      outside: 8000,
      missing: 32_000,
      gap: 17_000,
    });
  });

  it("says where the order stands", () => {
    const closed = gapOf(20_000, 0, offers.slice(0, 3));
    expect(standingOf("allotting", closed, true)).toBe("allotted");
    expect(standingOf("allotted", gapOf(60_000, 0, offers), true)).toBe("allotting");
    expect(standingOf("confirmed", gapOf(60_000, 0, []), false)).toBe("confirmed");
    expect(standingOf("received", closed, true)).toBeNull();
    expect(standingOf("cancelled", closed, true)).toBeNull();
  });

  it("says what can be done: nothing is shared anew while somebody has not answered", () => {
    const open = { state: "open" as const, deadline: at(5) };
    expect(canDo("allotting", gapOf(60_000, 0, offers), open, now)).toEqual({
      send: false,
      extend: true,
      mend: true,
    });
    const answered = gapOf(60_000, 0, offers.slice(0, 3));
    expect(canDo("allotting", answered, open, now)).toEqual({ send: true, extend: false, mend: true });
    expect(canDo("confirmed", gapOf(60_000, 0, []), null, now)).toEqual({
      send: true,
      extend: false,
      mend: true,
    });
    expect(canDo("agreed", gapOf(60_000, 0, []), null, now)).toEqual({
      send: false,
      extend: false,
      mend: false,
    });
    expect(canDo("allotted", gapOf(20_000, 0, offers.slice(0, 3)), open, now)).toEqual({
      send: false,
      extend: false,
      mend: false,
    });
  });
});

describe("what a member said so far", () => {
  it("adds up over the plans; who took all can be asked for more", () => {
    const said = saidSoFar([
      offer("a", "accepted", 15_000, 15_000),
      offer("b", "accepted", 15_000, 5000),
      offer("c", "lapsed", 15_000),
      offer("d", "closed", 15_000),
      offer("a", "accepted", 4000, 4000),
      { ...offer("b", "offered", 1000), unit_price: 1n },
    ]);
    expect(said.map(({ seller_id, accepted, more }) => [seller_id, accepted, more])).toEqual([
      ["a", 19_000, true],
      ["b", 5000, false],
      ["c", 0, false],
      ["d", 0, true],
    ]);
  });

  it("keeps what she accepted when she declines more", () => {
    expect(saidSoFar([offer("a", "accepted", 15_000, 15_000), offer("a", "declined", 4000)])).toEqual([
      {
        seller_id: "a",
        accepted: 15_000,
        more: false,
        unit_price: 700_000n,
        grade: "a",
        minimum_batch: 1000,
      },
    ]);
  });
});

describe("a deadline", () => {
  it("lies an hour ahead at least, and before the goods must be made", () => {
    expect(judgeDeadline(at(48), at(100), now)).toBeNull();
    expect(judgeDeadline(at(-1), at(100), now)).toBe("allotment_deadline_past");
    expect(judgeDeadline(at(0.5), at(100), now)).toBe("allotment_deadline_past");
    expect(judgeDeadline(at(100), at(100), now)).toBe("allotment_deadline_late");
    expect(judgeDeadline(at(48), at(-1), now)).toBe("allotment_window_over");
  });

  it("is reminded of a day before, or in the last quarter of the time", () => {
    expect(reminderAt(at(120), now)).toEqual(at(96));
    expect(reminderAt(at(8), now)).toEqual(at(6));
  });
});
