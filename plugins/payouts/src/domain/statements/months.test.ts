import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { monthAt, monthNamed, monthsFrom, type Reckoning, reckoningOf } from "./months";

const IRAN: Reckoning = { calendar: "persian", time_zone: "Asia/Tehran" };
const GERMANY: Reckoning = { calendar: "gregory", time_zone: "Europe/Berlin" };
const told = (month: ReturnType<typeof monthNamed>) =>
  month && [month.month, month.from.toISOString(), month.until.toISOString()];

describe("a seller's month", () => {
  it("is one of her country's calendar, in its time", () => {
    expect(reckoningOf({ country: "ir", time_zone: "Asia/Tehran" })).toEqual(IRAN);
    expect(reckoningOf({ country: "de", time_zone: "Europe/Berlin" })).toEqual(GERMANY);
  });

  it.each([
    ["the eve of Azar", "2026-11-21T20:29:59.999Z", "1405-08"],
    ["the first moment of Azar", "2026-11-21T20:30:00.000Z", "1405-09"],
    ["the last day of a leap year", "2025-03-20T12:00:00Z", "1403-12"],
    ["new year's day", "2025-03-20T20:30:00Z", "1404-01"],
  ])("in Iran: %s", (_, at, month) => {
    expect(monthAt(new Date(at), IRAN).month).toBe(month);
  });

  it.each([
    ["1405-09", IRAN, "2026-11-21T20:30:00.000Z", "2026-12-21T20:30:00.000Z"],
    // Esfand has 29 days, and 30 in a leap year. In 1401 Iran gave up summer time.
    ["1404-12", IRAN, "2026-02-19T20:30:00.000Z", "2026-03-20T20:30:00.000Z"],
    ["1403-12", IRAN, "2025-02-18T20:30:00.000Z", "2025-03-20T20:30:00.000Z"],
    ["1401-06", IRAN, "2022-08-22T19:30:00.000Z", "2022-09-22T20:30:00.000Z"],
    ["2026-03", GERMANY, "2026-02-28T23:00:00.000Z", "2026-03-31T22:00:00.000Z"],
    ["2026-12", GERMANY, "2026-11-30T23:00:00.000Z", "2026-12-31T23:00:00.000Z"],
  ])("%s begins and ends", (name, where, from, until) => {
    expect(told(monthNamed(name, where))).toEqual([name, from, until]);
  });

  it.each(["1405-13", "1405-00", "1405-9", "2026-11", "0000-01", "9999-12", "", "۱۴۰۵-۰۹", "unknown"])(
    "is none by the name of %s",
    (name) => expect(monthNamed(name, IRAN)).toBeUndefined(),
  );

  it("follows the one before without a gap, whichever it is", () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date("2001-01-01"), max: new Date("2090-01-01"), noInvalidDate: true }),
        fc.constantFrom(IRAN, GERMANY),
        fc.integer({ min: -30, max: 30 }),
        (at, where, count) => {
          const month = monthAt(at, where);
          expect(month.from <= at && at < month.until).toBe(true);
          expect(monthNamed(month.month, where)).toEqual(month);
          expect(monthsFrom(month, 1, where).from).toEqual(month.until);
          expect(monthsFrom(monthsFrom(month, count, where), -count, where)).toEqual(month);
        },
      ),
      { numRuns: 200 },
    );
  });
});
