import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarOf, dayAt } from "./day-at";
import {
  beginningOf,
  dayNumber,
  daysAfter,
  daysBetween,
  isoDay,
  isWithinMonths,
  monthsAfter,
  weekdayOf,
} from "./days";

describe("days", () => {
  it("begin when the place's midnight comes, also where the clock is put forward", () => {
    expect(beginningOf("2026-03-08", "America/Chicago").toISOString()).toBe("2026-03-08T06:00:00.000Z");
    expect(beginningOf("2026-03-09", "America/Chicago").toISOString()).toBe("2026-03-09T05:00:00.000Z");
  });
  it("change at that very moment", () => {
    const dayOf = calendarOf("Asia/Tehran");
    expect(dayOf(new Date("2026-11-25T20:29:59Z"))).toBe("2026-11-25");
    expect(dayOf(new Date("2026-11-25T20:30:00Z"))).toBe("2026-11-26");
  });
  it("are within so many months as they are counted", () => {
    const day = fc.integer({ min: 0, max: 4000 }).map((days) => daysAfter("2020-01-01", days));
    fc.assert(
      fc.property(day, day, fc.integer({ min: 0, max: 60 }), (one, from, months) => {
        expect(isWithinMonths(one, from, months)).toBe(one <= monthsAfter(from, months));
      }),
      { numRuns: 2000 },
    );
  });
  it("months later end with the month", () => {
    expect([monthsAfter("2024-02-29", 12), monthsAfter("2026-01-31", 1)]).toEqual([
      "2025-02-28",
      "2026-02-28",
    ]);
  });
  it("begin at midnight where somebody is: in Tehran before Texas", () => {
    const evening = new Date("2026-11-25T20:29:00Z");
    expect([dayAt(evening), dayAt(new Date(evening.valueOf() + 60_000))]).toEqual([
      "2026-11-25",
      "2026-11-26",
    ]);
    expect(dayAt(evening, "America/Chicago")).toBe("2026-11-25");
    expect(dayAt(new Date("2026-11-24T20:31:00Z"), "Asia/Tehran")).toBe("2026-11-25");
    expect(dayAt(new Date("2026-11-24T20:31:00Z"), "America/Chicago")).toBe("2026-11-24");
  });
  it("are counted across a change of the clock", () => {
    expect(daysBetween("2026-03-01", "2026-04-01")).toBe(31);
    expect(daysBetween("2026-11-25", "2026-11-25")).toBe(0);
    expect(daysBetween("2026-11-25", "2026-11-24")).toBe(-1);
  });
  it("are numbers and dates without loss, also before 1970, and go round the week", () => {
    expect([dayNumber("1970-01-01"), weekdayOf(dayNumber("1970-01-01"))]).toEqual([0, 4]);
    expect([dayNumber("1969-12-31"), weekdayOf(dayNumber("1969-12-31"))]).toEqual([-1, 3]);
    fc.assert(
      fc.property(fc.integer({ min: -30_000, max: 30_000 }), (number) => {
        expect(dayNumber(isoDay(number))).toBe(number);
        expect(weekdayOf(number)).toBe(new Date(`${isoDay(number)}T12:00:00Z`).getUTCDay());
      }),
    );
  });
});
