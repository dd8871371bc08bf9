import { expect, it } from "vitest";
import { hoursLeft } from "./hours-left";

it.each([
  ["2026-11-26T12:00:00Z", 47],
  ["2026-11-24T13:59:59Z", 0],
  ["2026-11-24T13:00:00Z", null],
])("until %s there are %s hours", (until, hours) => {
  expect(hoursLeft(until, "2026-11-24T13:00:00Z")).toBe(hours);
});
