import { expect, it } from "vitest";
import { nextTime } from "./schedule";

const at = (instant: string) => new Date(instant);

it("a schedule is read in its own time zone", () => {
  const daily = { cron: "30 6 * * *", timeZone: "Asia/Tehran" };
  expect(nextTime(daily, at("2026-11-24T02:59:59Z"))).toEqual(at("2026-11-24T03:00:00Z"));
  expect(nextTime(daily, at("2026-11-24T03:00:00Z"))).toEqual(at("2026-11-25T03:00:00Z"));
});

it("a schedule of six parts begins with its seconds", () => {
  const hourly = { cron: "1 0 * * * *", timeZone: "Asia/Tehran" };
  // 23:59:59 in Tehran; what ends with that day is seen two seconds later.
  expect(nextTime(hourly, new Date("2026-11-25T20:29:59Z"))).toEqual(new Date("2026-11-25T20:30:01Z"));
});

it("it follows a change of the clocks", () => {
  const daily = { cron: "0 8 * * *", timeZone: "Europe/Berlin" };
  expect(nextTime(daily, at("2027-03-27T12:00:00Z"))).toEqual(at("2027-03-28T06:00:00Z"));
});

it("what is no cron expression, or no time zone, is refused", () => {
  expect(() => nextTime({ cron: "every tuesday", timeZone: "UTC" }, at("2026-11-24T00:00:00Z"))).toThrow();
  expect(() => nextTime({ cron: "61 * * * *", timeZone: "UTC" }, at("2026-11-24T00:00:00Z"))).toThrow();
  expect(() => nextTime({ cron: "0 8 * * *", timeZone: "Shiraz" }, at("2026-11-24T00:00:00Z"))).toThrow();
});
