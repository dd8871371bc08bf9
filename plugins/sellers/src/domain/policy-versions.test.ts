import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysAfter } from "./days";
import { placeVersion, standingOn, type VersionDays } from "./policy-versions";

const TODAY = "2026-11-25";
const first: VersionDays = { version: 1, effective_from: "2010-05-12", effective_to: null };

describe("a new version of a policy", () => {
  it("ends the one without an end on the day before", () => {
    const next = { effective_from: "2027-03-21", effective_to: null };
    expect(placeVersion([first], next, TODAY)).toEqual({
      version: 2,
      ends: { version: 1, effective_to: "2027-03-20" },
    });
  });

  it("does not begin in the past, but where nothing was in force yet", () => {
    const next = { effective_from: "2026-11-24", effective_to: null };
    expect(placeVersion([first], next, TODAY)).toBe("policy_starts_in_past");
    expect(placeVersion([], next, TODAY)).toEqual({ version: 1, ends: null });
  });

  it("is refused on days that another version has", () => {
    const coming: VersionDays = { version: 2, effective_from: "2027-03-21", effective_to: "2028-03-19" };
    const ended = { ...first, effective_to: "2027-03-20" };
    const at = (effective_from: string, effective_to: string | null) =>
      placeVersion([ended, coming], { effective_from, effective_to }, TODAY);
    expect(at("2028-03-19", null)).toBe("policy_dates_overlap");
    expect(at("2028-03-20", null)).toEqual({ version: 3, ends: null });
    expect(at("2027-01-01", "2027-01-31")).toBe("policy_dates_overlap");
  });

  it("put in the place of one that begins the same day leaves that one never in force", () => {
    const placed = placeVersion(
      [{ ...first, effective_from: "2027-01-01" }],
      { effective_from: "2027-01-01", effective_to: null },
      TODAY,
    );
    expect(placed).toMatchObject({ ends: { effective_to: "2026-12-31" } });
    expect(standingOn({ effective_from: "2027-01-01", effective_to: "2026-12-31" }, TODAY)).toBe(
      "never_in_force",
    );
  });

  it("whatever is written, one version at most is in force on a day, and days that are gone stay as they were", () => {
    const day = fc.integer({ min: -30, max: 60 }).map((days) => daysAfter(TODAY, days));
    const written = fc.array(fc.tuple(day, fc.option(day), fc.integer({ min: 0, max: 40 })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(written, (attempts) => {
        let versions: VersionDays[] = [first];
        let today = TODAY;
        for (const [effective_from, to, later] of attempts) {
          const effective_to = to !== null && to < effective_from ? null : to;
          const before = versions;
          const placed = placeVersion(versions, { effective_from, effective_to }, today);
          if (typeof placed !== "string") {
            const { version, ends } = placed;
            versions = [
              ...versions.map((one) => (one.version === ends?.version ? { ...one, ...ends } : one)),
              { version, effective_from, effective_to },
            ];
          }
          const inForce = (of: VersionDays[], on: string) =>
            of.filter((one) => standingOn(one, on) === "in_force").map((one) => one.version);
          for (let on = -40; on < 110; on += 1) {
            const asked = daysAfter(TODAY, on);
            expect(inForce(versions, asked).length).toBeLessThanOrEqual(1);
            if (asked < today) expect(inForce(versions, asked)).toEqual(inForce(before, asked));
          }
          today = daysAfter(today, later);
        }
      }),
      { numRuns: 25 },
    );
  });
});
