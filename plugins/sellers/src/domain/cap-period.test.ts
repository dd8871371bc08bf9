import { describe, expect, it } from "vitest";
import { periodAt } from "./cap-period";
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
