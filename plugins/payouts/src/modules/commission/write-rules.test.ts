import { describe, expect, it } from "vitest";
import type { RuleRow } from "./read-facts";
import { placeRule } from "./write-rules";

const NOW = new Date("2026-11-26T09:00:00Z");
const NEW_YEAR = new Date("2027-03-20T20:30:00Z");

const rule = {
  name: "همه",
  name_en: "All",
  seller_id: null,
  new_seller_days: null,
  category: null,
  county: null,
  channel: null,
  rate: 500,
  amounts: {},
  from_day: null,
  to_day: null,
  begins_at: NOW,
  ends_at: null,
  note: null,
};

const standing = (of: Partial<RuleRow>): RuleRow => ({
  ...rule,
  id: "v1",
  rule_id: "all",
  version: 1,
  ...of,
});

describe("a rule finds its place", () => {
  it("as the first version where there is none", () => {
    expect(placeRule("all", rule, [], 0)).toEqual({ version: 1, ends: [] });
  });
  it("as the next version, which ends the one before it as it begins itself", () => {
    const begun = standing({ begins_at: "2026-01-01T00:00:00Z" });
    expect(placeRule("all", rule, [begun], 1)).toEqual({ version: 2, ends: [{ id: "v1", ends_at: NOW }] });
    expect(placeRule("all", { ...rule, begins_at: NEW_YEAR }, [begun], 1)).toEqual({
      version: 2,
      ends: [{ id: "v1", ends_at: NEW_YEAR }],
    });
  });
  it("before a version that was to come, which then never comes", () => {
    const begun = standing({ begins_at: "2026-01-01T00:00:00Z", ends_at: NEW_YEAR });
    const toCome = standing({ id: "v2", version: 2, begins_at: NEW_YEAR });
    expect(placeRule("all", rule, [begun, toCome], 2)).toEqual({
      version: 3,
      ends: [
        { id: "v1", ends_at: NOW },
        { id: "v2", ends_at: NEW_YEAR },
      ],
    });
  });
  it("not beside another that is as specific, but after it has ended", () => {
    const other = standing({ rule_id: "other" });
    expect(placeRule("all", rule, [other], 0)).toEqual({ collides: other });
    const ends = standing({ rule_id: "other", begins_at: "2026-01-01T00:00:00Z", ends_at: NEW_YEAR });
    expect(placeRule("all", rule, [ends], 0)).toEqual({ collides: ends });
    expect(placeRule("all", { ...rule, begins_at: NEW_YEAR }, [ends], 0)).toEqual({ version: 1, ends: [] });
  });
});
