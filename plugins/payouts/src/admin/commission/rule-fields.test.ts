import { describe, expect, it } from "vitest";
import type { AdminCommissionRule } from "../../contract/commission-rules";
import { fieldsOf, inputOf } from "./rule-fields";

const RULE: AdminCommissionRule = {
  id: "crule_1",
  version: 1,
  name: "خرده",
  name_en: "Retail",
  seller_id: null,
  seller: null,
  new_seller_days: null,
  category: "kilims",
  county: null,
  channel: "retail",
  rate: 250,
  amounts: {
    irr: { fixed: "10000", minimum: null, maximum: "500000" },
    usd: { fixed: "5", minimum: null, maximum: null },
  },
  from: "2026-01-01",
  to: null,
  note: null,
  standing: "in_force",
  begins_at: "2026-01-01T00:00:00.000Z",
  ends_at: null,
  specificity: 5,
  created_by: null,
  ended_by: null,
};

describe("the form of a rule", () => {
  it("sends what was written, in Persian digits and toman", () => {
    const { input, flaws } = inputOf(
      {
        name: " نوروز ",
        name_en: "Nowruz",
        rate: "۲٫۵",
        county: "firuzabad",
        channel: "-",
        "irr.minimum": "۱٬۰۰۰",
        from: "۲۰۲۷-۰۳-۲۱",
        to: "2027-04-03",
      },
      null,
    );
    expect(flaws).toEqual([]);
    expect(input).toEqual({
      name: "نوروز",
      name_en: "Nowruz",
      rate: 250,
      seller_id: null,
      category: null,
      county: "firuzabad",
      channel: null,
      new_seller_days: null,
      amounts: { irr: { fixed: "0", minimum: "10000", maximum: null } },
      from: "2027-03-21",
      to: "2027-04-03",
      note: null,
    });
  });
  it("says which fields are wrong", () => {
    const { flaws } = inputOf(
      { name: "", name_en: "x", rate: "many", new_seller_days: "0", to: "tomorrow", "eur.fixed": "1.234" },
      null,
    );
    expect(flaws.sort()).toEqual(["eur.fixed", "name", "new_seller_days", "rate", "to"]);
  });
  it("sends a rule that nobody touched as it stood, but for when it begins", () => {
    const { input, flaws } = inputOf(fieldsOf(RULE), RULE);
    expect(flaws).toEqual([]);
    expect(input).toEqual({
      name: "خرده",
      name_en: "Retail",
      rate: 250,
      seller_id: null,
      category: "kilims",
      county: null,
      channel: "retail",
      new_seller_days: null,
      amounts: RULE.amounts,
      from: null,
      to: null,
      note: null,
    });
  });
});
