import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nextDay, type PaidWhen, SCHEDULES, WEEKDAYS } from "./schedule";

/** A Thursday. */
const TODAY = "2026-11-26";
const when = (told: Partial<PaidWhen>): PaidWhen => ({
  schedule: "weekly",
  weekday: "saturday",
  requested_at: null,
  last_day: null,
  last_at: null,
  ...told,
});

describe("the day on which a seller is next paid", () => {
  it.each<[string, Partial<PaidWhen>, string | null]>([
    ["daily, not paid today", { schedule: "daily", last_day: "2026-11-25" }, TODAY],
    ["daily, paid today", { schedule: "daily", last_day: TODAY }, "2026-11-27"],
    ["weekly, paid on her day", { last_day: "2026-11-21" }, "2026-11-28"],
    ["weekly, her day passed without it", { last_day: "2026-11-20" }, TODAY],
    ["weekly, never paid", {}, TODAY],
    ["weekly on this very day", { weekday: "thursday", last_day: "2026-11-25" }, TODAY],
    ["weekly on this very day, paid", { weekday: "thursday", last_day: TODAY }, "2026-12-03"],
    ["on request, not asked", { schedule: "on_request" }, null],
    ["on request, asked", { schedule: "on_request", requested_at: new Date("2026-11-25T10:00:00Z") }, TODAY],
    [
      "on request, paid since",
      {
        schedule: "on_request",
        requested_at: new Date("2026-11-25T10:00:00Z"),
        last_at: new Date("2026-11-25T11:00:00Z"),
        last_day: "2026-11-25",
      },
      null,
    ],
    [
      "weekly, paid, and asked again",
      {
        requested_at: new Date("2026-11-25T10:00:00Z"),
        last_at: new Date("2026-11-24T11:00:00Z"),
        last_day: "2026-11-24",
      },
      TODAY,
    ],
  ])("%s", (_, told, expected) => {
    expect(nextDay(when(told), TODAY)).toBe(expected);
  });

  it("is never past, and never today again for who was paid today", () => {
    const day = fc
      .integer({ min: 20_000, max: 21_000 })
      .map((days) => new Date(days * 86_400_000).toISOString().slice(0, 10));
    const arbitrary = fc.tuple(fc.constantFrom(...SCHEDULES), fc.constantFrom(...WEEKDAYS), day, day);
    fc.assert(
      fc.property(arbitrary, ([schedule, weekday, today, last_day]) => {
        fc.pre(last_day <= today);
        const next = nextDay(when({ schedule, weekday, last_day }), today);
        if (next === null) {
          expect(schedule).toBe("on_request");
          return;
        }
        expect(next >= today).toBe(true);
        if (last_day === today) expect(next > today).toBe(true);
        expect(Date.parse(next) - Date.parse(today)).toBeLessThanOrEqual(7 * 86_400_000);
      }),
      { numRuns: 300 },
    );
  });
});
