import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { periodAt } from "./cap-period";
import { beginningOf, calendarOf, daysAfter, isWithinMonths, monthsAfter } from "./days";
import { smallestUnits } from "./smallest-units";

describe("the period of a cap", () => {
  it.each([
    ["calendar_year", "2026-11-25", "Asia/Tehran", "2025-12-31T20:30:00.000Z", "2026-01-01"],
    ["persian_year", "2026-11-25", "Asia/Tehran", "2026-03-20T20:30:00.000Z", "2026-03-21"],
    ["persian_year", "2026-03-20", "Asia/Tehran", "2025-03-20T20:30:00.000Z", "2025-03-21"],
    ["persian_year", "2025-03-20", "Asia/Tehran", "2024-03-19T20:30:00.000Z", "2024-03-20"],
    ["month", "2026-11-25", "America/Chicago", "2026-11-01T05:00:00.000Z", "2026-11-01"],
    ["rolling_year", "2026-11-25", "UTC", "2025-11-26T00:00:00.000Z", "2026-11"],
  ] as const)("%s on %s in %s", (period, today, zone, since, name) => {
    expect(periodAt(period, today, zone)).toEqual({ since: new Date(since), name });
  });
});

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
});

describe("smallest units", () => {
  it.each([
    ["12000000", 0, 12_000_000],
    ["0.1", 0, 1],
    ["20", 2, 2000],
    ["20.5", 2, 2050],
    ["3767347.945", 2, 376_734_795],
  ])("of %s with %i decimals", (amount, decimals, units) => {
    expect(smallestUnits(amount, decimals)).toBe(units);
  });
});
