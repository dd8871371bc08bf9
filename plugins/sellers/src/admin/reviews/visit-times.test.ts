import { expect, it } from "vitest";
import { officeMoment, VISIT_HOURS, visitDays } from "./visit-times";

it("a visit is arranged by the office's clock, wherever the operator sits", () => {
  expect(officeMoment("2026-12-01", "10:00").toISOString()).toBe("2026-12-01T06:30:00.000Z");
  // Until 2022 the clock was put forward in summer.
  expect(officeMoment("2021-07-01", "10:00").toISOString()).toBe("2021-07-01T05:30:00.000Z");
});

it("from tomorrow on, for sixty days, from seven to seven", () => {
  const days = visitDays(new Date("2026-11-24T21:00:00Z"));
  expect([days.length, days[0], days[59]]).toEqual([60, "2026-11-26", "2027-01-24"]);
  expect([VISIT_HOURS.length, VISIT_HOURS[0], VISIT_HOURS.at(-1)]).toEqual([25, "07:00", "19:00"]);
});
