import { dayNumber, isoDay } from "@dastranj/sellers/contract/days";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CountryCalendar } from "./holidays";
import { type Capacity, promiseDate } from "./promise-date";
import { compileCalendar, type DaysAway, HORIZON_DAYS, workingDaysBetween } from "./work-calendar";

const COUNTRY: CountryCalendar = {
  country: "xx",
  name: { fa: "", en: "" },
  week_starts_on: 6,
  days_off: [5],
  lunar_shift_days: 0,
  holidays: [{ calendar: "persian", month: 9, day: 10, name: { fa: "جشن", en: "Feast" } }],
  dated: [],
};
/** A Wednesday, the 4th of Azar. */
const NOW = new Date("2026-11-25T09:00:00Z");
const NOTHING = { pieces: 0, minutes: 0 };

const calendar = (away: DaysAway[] = [], now = NOW) =>
  compileCalendar({ country: COUNTRY, time_zone: "Asia/Tehran", days_off: null, away }, now);

const made = (wanted: Partial<Extract<Capacity, { kind: "made_to_order" }>>): Capacity => ({
  kind: "made_to_order",
  weekly_quantity: null,
  minutes_per_piece: null,
  weekly_minutes: null,
  lead_days: 0,
  ...wanted,
});

const away = (from: string, to: string): DaysAway => ({ from: dayNumber(from), to: dayNumber(to) });

describe("the day by which something is promised", () => {
  it("goods from the shelf are ready after so many working days", () => {
    // Thursday, then Friday is her day off, then Saturday.
    expect(promiseDate({ kind: "stock", handling_days: 2 }, NOTHING, calendar(), 5, NOW)).toEqual({
      day: "2026-11-28",
      why: { held_by: "handling", work_days: 0, lead_days: 2, idle_days: 1 },
    });
  });

  it("goods from the shelf that need no day are ready today, or on the next day on which she works", () => {
    const at = { kind: "stock", handling_days: 0 } as const;
    expect(promiseDate(at, NOTHING, calendar(), 1, NOW)).toMatchObject({ day: "2026-11-25" });
    const friday = new Date("2026-11-27T09:00:00Z");
    expect(promiseDate(at, NOTHING, calendar([], friday), 1, friday)).toMatchObject({ day: "2026-11-28" });
  });

  it("twelve jars a week are two a working day, after what was ordered before", () => {
    const jars = made({ weekly_quantity: 12, lead_days: 1 });
    // Seven jars take four working days: Thursday, Saturday, Sunday, Monday; Tuesday, the 10th of Azar, is a feast.
    expect(promiseDate(jars, { pieces: 5, minutes: 0 }, calendar(), 2, NOW)).toEqual({
      day: "2026-12-02",
      why: { held_by: "pieces", work_days: 4, lead_days: 1, idle_days: 2 },
    });
  });

  it("hours of the loom are shared by all that is woven on it", () => {
    const kilim = made({ weekly_minutes: 2400, minutes_per_piece: 600 });
    // 40 hours in six days; 1,500 minutes of others and 600 of this one are six days' work at 400 a day.
    expect(promiseDate(kilim, { pieces: 0, minutes: 1500 }, calendar(), 1, NOW)).toMatchObject({
      day: "2026-12-03",
      why: { held_by: "minutes", work_days: 6 },
    });
  });

  it("where pieces and hours both bind her, the later day holds", () => {
    const both = made({ weekly_quantity: 6, weekly_minutes: 600, minutes_per_piece: 300 });
    expect(promiseDate(both, NOTHING, calendar(), 1, NOW)).toMatchObject({
      why: { held_by: "minutes", work_days: 3 },
    });
    expect(promiseDate(both, { pieces: 9, minutes: 0 }, calendar(), 1, NOW)).toMatchObject({
      why: { held_by: "pieces", work_days: 10 },
    });
  });

  it("time off lengthens it by its working days", () => {
    const jars = made({ weekly_quantity: 6 });
    expect(promiseDate(jars, NOTHING, calendar([away("2026-11-26", "2026-12-05")]), 1, NOW)).toEqual({
      day: "2026-12-06",
      why: { held_by: "pieces", work_days: 1, lead_days: 0, idle_days: 10 },
    });
  });

  it("nothing is promised beyond a year", () => {
    const one = made({ weekly_quantity: 1 });
    expect(promiseDate(one, NOTHING, calendar(), 52, NOW)).toMatchObject({ day: "2027-11-25" });
    expect(promiseDate(one, NOTHING, calendar(), 53, NOW)).toEqual({ too_far: true });
    expect(promiseDate(one, NOTHING, calendar(), 10_000_000_000, NOW)).toEqual({ too_far: true });
  });

  it("who said no capacity makes it within the lead time, and never today", () => {
    expect(promiseDate(made({}), NOTHING, calendar(), 3, NOW)).toMatchObject({ day: "2026-11-26" });
    expect(promiseDate(made({ lead_days: 2 }), NOTHING, calendar(), 3, NOW)).toMatchObject({
      day: "2026-11-28",
    });
  });
});

describe("whatever the capacity, the load and the calendar", () => {
  const capacity = fc
    .record({
      weekly_quantity: fc.option(fc.integer({ min: 1, max: 60 })),
      minutes_per_piece: fc.option(fc.integer({ min: 1, max: 900 })),
      weekly_minutes: fc.option(fc.integer({ min: 60, max: 5000 })),
      lead_days: fc.integer({ min: 0, max: 20 }),
    })
    .map((wanted) => made(wanted) as Extract<Capacity, { kind: "made_to_order" }>);
  const load = fc.record({
    pieces: fc.integer({ min: 0, max: 200 }),
    minutes: fc.integer({ min: 0, max: 20_000 }),
  });
  const quantity = fc.integer({ min: 1, max: 40 });
  const days = fc.record({
    days_off: fc.option(fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { maxLength: 6 })),
    away: fc.array(
      fc
        .record({ from: fc.integer({ min: 0, max: 200 }), length: fc.integer({ min: 0, max: 30 }) })
        .map(({ from, length }) => ({
          from: dayNumber("2026-11-25") + from,
          to: dayNumber("2026-11-25") + from + length,
        })),
      { maxLength: 4 },
    ),
  });
  const compiled = (wanted: { days_off: number[] | null; away: DaysAway[] }, now = NOW) =>
    compileCalendar({ country: COUNTRY, time_zone: "Asia/Tehran", ...wanted }, now);
  const far = dayNumber(isoDay(dayNumber("2026-11-25") + HORIZON_DAYS + 1));
  const dayOf = (promised: ReturnType<typeof promiseDate>) =>
    "day" in promised ? dayNumber(promised.day) : far;

  it("no day comes before the capacity of the working days up to it allows", () => {
    fc.assert(
      fc.property(capacity, load, quantity, days, (can, open, pieces, wanted) => {
        const at = compiled(wanted);
        const promised = promiseDate(can, open, at, pieces, NOW);
        if (!("day" in promised)) return;
        const worked = workingDaysBetween(at, at.dayOf(NOW), dayNumber(promised.day)) - can.lead_days;
        if (can.weekly_quantity)
          expect(worked * can.weekly_quantity).toBeGreaterThanOrEqual((open.pieces + pieces) * at.week);
        if (can.minutes_per_piece && can.weekly_minutes)
          expect(worked * can.weekly_minutes).toBeGreaterThanOrEqual(
            (open.minutes + pieces * can.minutes_per_piece) * at.week,
          );
      }),
    );
  });

  it("no earlier day would do", () => {
    fc.assert(
      fc.property(capacity, load, quantity, days, (can, open, pieces, wanted) => {
        const at = compiled(wanted);
        const promised = promiseDate(can, open, at, pieces, NOW);
        if (!("day" in promised) || !can.weekly_quantity || promised.why.held_by !== "pieces") return;
        expect((promised.why.work_days - 1) * can.weekly_quantity).toBeLessThan(
          (open.pieces + pieces) * at.week,
        );
      }),
    );
  });

  it("more load, more pieces and more time off never bring it forward", () => {
    fc.assert(
      fc.property(
        capacity,
        load,
        quantity,
        days,
        load,
        quantity,
        days,
        (can, open, pieces, wanted, more, others, longer) => {
          const before = dayOf(promiseDate(can, open, compiled(wanted), pieces, NOW));
          const heavier = { pieces: open.pieces + more.pieces, minutes: open.minutes + more.minutes };
          expect(dayOf(promiseDate(can, heavier, compiled(wanted), pieces, NOW))).toBeGreaterThanOrEqual(
            before,
          );
          expect(
            dayOf(promiseDate(can, open, compiled(wanted), pieces + others, NOW)),
          ).toBeGreaterThanOrEqual(before);
          const later = compiled({ ...wanted, away: [...wanted.away, ...longer.away] });
          expect(dayOf(promiseDate(can, open, later, pieces, NOW))).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });

  it("it is a day on which she works, whatever the hour of the order", () => {
    const hour = fc.integer({ min: 0, max: 24 * 60 - 1 });
    fc.assert(
      fc.property(capacity, load, quantity, days, hour, (can, open, pieces, wanted, minute) => {
        // Midnight in Tehran.
        const then = new Date(Date.parse("2026-11-24T20:30:00Z") + minute * 60_000);
        const promised = promiseDate(can, open, compiled(wanted, then), pieces, then);
        expect(promised).toEqual(promiseDate(can, open, compiled(wanted), pieces, NOW));
        if ("day" in promised) expect(compiled(wanted).kindOf(dayNumber(promised.day))).toBe("working");
      }),
    );
  });
});
