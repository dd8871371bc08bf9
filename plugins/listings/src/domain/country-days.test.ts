import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { workingDayIn } from "./country-days";

const IRAN = JSON.parse(
  readFileSync(fileURLToPath(new URL("../../calendars/ir.json", import.meta.url)), "utf8"),
);

describe("a working day of a country", () => {
  it("passes over the days off of its week", () => {
    // A Thursday; two Fridays lie between.
    expect(workingDayIn({ ...IRAN, holidays: [], dated: [] }, "2026-11-26", 7)).toBe("2026-12-05");
  });

  it("passes over the days around Nowruz", () => {
    // 1 Farvardin 1406 is 21 March 2027; the first four days are off, then a Thursday is worked.
    expect(workingDayIn(IRAN, "2027-03-20", 1)).toBe("2027-03-25");
  });

  it("is the day itself when none is asked for, and never earlier than the one before", () => {
    expect(workingDayIn(IRAN, "2027-03-21", 0)).toBe("2027-03-21");
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), (nth) => {
        const before = workingDayIn(IRAN, "2026-11-26", nth - 1);
        const at = workingDayIn(IRAN, "2026-11-26", nth);
        expect(at > before).toBe(true);
        expect(workingDayIn(IRAN, before, 1)).toBe(at);
      }),
    );
  });
});
