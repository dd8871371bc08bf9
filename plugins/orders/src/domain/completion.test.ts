import { daysAfter } from "@dastranj/sellers/contract/days";
import { expect, it } from "vitest";
import { completedFrom } from "./completion";

it.each([
  ["the day after her last day to change her mind", [{ withdrawal_days: 7, exempt: false }], "2026-11-15"],
  [
    "by what of it has the longest",
    [
      { withdrawal_days: 3, exempt: false },
      { withdrawal_days: 5, exempt: false },
    ],
    "2026-11-11",
  ],
  ["the next day when none of it may come back", [{ withdrawal_days: 7, exempt: true }], "2026-11-02"],
  ["the next day when nobody knows what it was", [], "2026-11-02"],
])("a part is done with %s", (_, goods, day) => {
  // Every second day is worked.
  expect(completedFrom("2026-11-01", goods, (from, nth) => daysAfter(from, nth * 2 - 1))).toBe(day);
});
