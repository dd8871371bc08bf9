import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  dueWarnings,
  type Held,
  holds,
  lapsed,
  type RequiredPaper,
  WARNING_DAYS,
  warningKey,
} from "./expiry";

const licence = (expires_on: string | null, categories = ["rugs"], id = `l-${expires_on}`): Held => ({
  id,
  kind: "licence",
  type: "home_business",
  number: "140-12",
  categories,
  expires_on,
});
const paper = (type: string, expires_on: string | null): Held => ({
  id: `p-${type}-${expires_on}`,
  kind: "paper",
  type,
  number: null,
  categories: [],
  expires_on,
});
const HEALTH: RequiredPaper = { type: "health_declaration", categories: ["dried-figs", "bread"] };
const plusDays = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

const TODAY = "2026-11-25";
const anyDay = fc.integer({ min: -400, max: 400 }).map((days) => plusDays(TODAY, days));
const anyHeld = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom("licence" as const, "paper" as const),
  type: fc.constantFrom("home_business", "health_declaration", "residence"),
  number: fc.constant(null),
  categories: fc.subarray(["rugs", "dried-figs", "bread"]),
  expires_on: fc.option(anyDay, { nil: null }),
});
const anyRequired = fc.subarray([HEALTH, { type: "residence", categories: null }]);

describe("a licence", () => {
  it("holds through its last day, and not a day longer", () => {
    expect(holds(licence(TODAY), TODAY)).toBe(true);
    expect(holds(licence(TODAY), plusDays(TODAY, 1))).toBe(false);
    expect(lapsed([licence(TODAY)], [], TODAY)).toBeNull();
    expect(lapsed([licence(TODAY)], [], plusDays(TODAY, 1))).toEqual(licence(TODAY));
  });
  it("that ran out takes nobody off sale who has another that holds", () => {
    expect(lapsed([licence("2026-11-01"), licence("2027-11-01")], [], TODAY)).toBeNull();
  });
  it("that ran out last is named, when none holds", () => {
    expect(lapsed([licence("2025-11-01"), licence("2026-11-01")], [], TODAY)?.id).toBe("l-2026-11-01");
  });
  it("was never shown: that is not for the clock to judge", () => {
    expect(lapsed([], [HEALTH], TODAY)).toBeNull();
  });
});

describe("a paper that the policy asks for", () => {
  it("takes her off sale when it ran out and all her goods need it", () => {
    const held = [licence(null, ["dried-figs"]), paper("health_declaration", "2026-11-24")];
    expect(lapsed(held, [HEALTH], TODAY)?.type).toBe("health_declaration");
    expect(lapsed(held, [], TODAY)).toBeNull();
  });
  it("does not, while she is licensed for goods that do not need it, or has a newer one", () => {
    const old = paper("health_declaration", "2026-11-24");
    expect(lapsed([licence(null, ["dried-figs", "rugs"]), old], [HEALTH], TODAY)).toBeNull();
    const renewed = paper("health_declaration", "2027-11-24");
    expect(lapsed([licence(null, ["dried-figs"]), old, renewed], [HEALTH], TODAY)).toBeNull();
  });
});

describe("a warning", () => {
  const due = (held: Held[], warned: string[] = [], today = TODAY) =>
    dueWarnings(held, [HEALTH], new Set(warned), today).map(({ threshold, days_left }) => [
      threshold,
      days_left,
    ]);

  it.each([
    [61, []],
    [60, [[60, 60]]],
    [31, [[60, 31]]],
    [30, [[30, 30]]],
    [7, [[7, 7]]],
    [0, [[7, 0]]],
    [-1, []],
  ])("%i days before the end is %j", (days, warnings) => {
    expect(due([licence(plusDays(TODAY, days))])).toEqual(warnings);
  });
  it("is given anew for a date that was corrected", () => {
    const first = licence(plusDays(TODAY, 20));
    expect(due([first], [warningKey(first, 30)])).toEqual([]);
    expect(due([{ ...first, expires_on: plusDays(TODAY, 25) }], [warningKey(first, 30)])).toEqual([[30, 25]]);
  });
  it("is not given for what is followed by something that covers the same for longer", () => {
    const old = licence(plusDays(TODAY, 20), ["rugs"]);
    expect(due([old, licence(plusDays(TODAY, 300), ["rugs", "bread"])])).toEqual([]);
    expect(due([old, licence(plusDays(TODAY, 300), ["bread"])])).toEqual([[30, 20]]);
  });
  it("is not given for a paper that nobody asks for", () => {
    expect(due([paper("skill_certificate", plusDays(TODAY, 5))])).toEqual([]);
    expect(due([paper("health_declaration", plusDays(TODAY, 5))])).toEqual([[7, 5]]);
  });

  it("is never given twice for a threshold, nor after the end, however seldom somebody looks", () => {
    fc.assert(
      fc.property(
        fc.array(anyHeld, { maxLength: 5 }),
        anyRequired,
        fc.array(fc.integer({ min: 0, max: 40 }), { maxLength: 40 }),
        (held, required, waits) => {
          const given = new Set<string>();
          let today = TODAY;
          for (const wait of waits) {
            today = plusDays(today, wait);
            for (const warning of dueWarnings(held, required, given, today)) {
              const key = warningKey(warning.held, warning.threshold);
              expect(given.has(key)).toBe(false);
              expect(warning.held.expires_on >= today).toBe(true);
              expect(warning.days_left).toBeLessThanOrEqual(warning.threshold);
              given.add(key);
            }
          }
          expect(given.size).toBeLessThanOrEqual(held.length * WARNING_DAYS.length);
        },
      ),
    );
  });
  it("that was given is due no more on the same day", () => {
    fc.assert(
      fc.property(fc.array(anyHeld, { maxLength: 5 }), anyRequired, (held, required) => {
        const given = dueWarnings(held, required, new Set(), TODAY);
        const keys = new Set(given.map((one) => warningKey(one.held, one.threshold)));
        expect(dueWarnings(held, required, keys, TODAY)).toEqual([]);
      }),
    );
  });
});

describe("the clock", () => {
  it("never takes off sale while every licence and paper holds, and never puts back by itself", () => {
    fc.assert(
      fc.property(
        fc.array(anyHeld, { maxLength: 5 }),
        anyRequired,
        fc.integer({ min: 0, max: 400 }),
        (held, required, days) => {
          if (held.every((one) => holds(one, TODAY))) expect(lapsed(held, required, TODAY)).toBeNull();
          const reason = lapsed(held, required, TODAY);
          if (reason) {
            expect(holds(reason, TODAY)).toBe(false);
            expect(lapsed(held, required, plusDays(TODAY, days))).not.toBeNull();
          }
        },
      ),
    );
  });
});
