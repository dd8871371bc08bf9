import { describe, expect, it } from "vitest";
import type { PledgeTerms } from "../../contract/pledge";
import type { PoolSpec } from "../../contract/pool";
import { flawOfPledge, pledgeStanding } from "./pledge";
import { changeRefused, flawOfSpec, poolMoved } from "./spec";
import { tierPrices } from "./tier-prices";

const grade = (code: string, factor_bp = 10_000) => ({ code, fa: "ممتاز", en: "Finest", factor_bp });
const spec: PoolSpec & { margin_bp: number } = {
  title: { fa: "انجیر خشک", en: "Dried figs" },
  story: { fa: "", en: "" },
  category: "dried-figs",
  measure: "weight",
  grades: [grade("a"), grade("b", 8500)],
  packaging: { fa: "کارتن ۱۰ کیلویی", en: "10 kg cartons" },
  tolerance_bp: 500,
  minimum_order: 100_000,
  deposit_percent: 30,
  lead_days: 5,
  tiers: [
    { from: 100_000, unit_price: "9000000" },
    { from: 500_000, unit_price: "8500000" },
  ],
  margin_bp: 800,
  direct: null,
};

describe("a pool's specification", () => {
  it("is refused for what is not plausible, each with its code", () => {
    expect(flawOfSpec(spec)).toBeNull();
    const flaw = (change: Partial<typeof spec>) => flawOfSpec({ ...spec, ...change });
    expect(flaw({ grades: [] })).toBe("pool_grades_wrong");
    expect(flaw({ grades: [grade("a"), grade("a")] })).toBe("pool_grades_wrong");
    expect(flaw({ grades: [grade("a", 0)] })).toBe("pool_grades_wrong");
    expect(flaw({ tolerance_bp: -1 })).toBe("pool_tolerance_implausible");
    expect(flaw({ minimum_order: 0 })).toBe("pool_minimum_implausible");
    expect(flaw({ minimum_order: 1_000_000_000 })).toBe("pool_minimum_implausible");
    expect(flaw({ minimum_order: 100_500 })).toBe("pool_minimum_implausible");
    expect(flaw({ deposit_percent: 101 })).toBe("pool_deposit_implausible");
    expect(flaw({ lead_days: 181 })).toBe("pool_lead_implausible");
    expect(flaw({ margin_bp: 5001 })).toBe("pool_margin_implausible");
    const shipping = { way: "sent", step: 1, price: "1" } as const;
    expect(flaw({ direct: { shipping, payment_terms: "advance" } })).toBe("pool_direct_implausible");
  });

  it("has tiers that begin with the minimum order, and more never costs more", () => {
    const tiers = (...all: [number, string][]) =>
      flawOfSpec({ ...spec, tiers: all.map(([from, unit_price]) => ({ from, unit_price })) });
    expect(tiers([100_000, "5"], [200_000, "5"])).toBeNull();
    expect(tiers()).toBe("pool_tiers_wrong");
    expect(tiers([200_000, "5"])).toBe("pool_tiers_wrong");
    expect(tiers([100_000, "0"])).toBe("pool_tiers_wrong");
    expect(tiers([100_000, "5"], [200_000, "6"])).toBe("pool_tiers_wrong");
    expect(tiers([100_000, "5"], [100_000, "4"])).toBe("pool_tiers_wrong");
    expect(tiers([100_000, "5"], [200_500, "4"])).toBe("pool_tiers_wrong");
  });

  it("says its tiers as prices of whole units, each until the next begins", () => {
    expect(tierPrices(spec, 0)).toEqual([
      { amount: 9_000_000, min_quantity: 100, max_quantity: 499 },
      { amount: 8_500_000, min_quantity: 500, max_quantity: null },
    ]);
    expect(tierPrices({ measure: "pieces", tiers: [{ from: 12, unit_price: "1250" }] }, 2)).toEqual([
      { amount: 12.5, min_quantity: 12, max_quantity: null },
    ]);
  });

  it("keeps its measure and the grades that were pledged", () => {
    expect(changeRefused(spec, { ...spec, measure: "pieces" }, [])).toBeNull();
    expect(changeRefused(spec, { ...spec, measure: "pieces" }, ["a"])).toBe("pool_measure_fixed");
    expect(changeRefused(spec, { ...spec, grades: [grade("a")] }, ["a"])).toBeNull();
    expect(changeRefused(spec, { ...spec, grades: [grade("a")] }, ["a", "b"])).toBe("pool_grade_pledged");
  });

  it("is opened and closed again and again, but a draft is not closed", () => {
    expect(["draft", "open", "closed"].map((state) => poolMoved(state as "draft", "open"))).toEqual(
      Array(3).fill("open"),
    );
    expect(["draft", "open", "closed"].map((state) => poolMoved(state as "draft", "close"))).toEqual([
      undefined,
      "closed",
      "closed",
    ]);
  });
});

describe("a pledge", () => {
  const terms: PledgeTerms = {
    weekly_quantity: 15_000,
    unit_price: "7000000",
    raw_material: null,
    minimum_batch: 5000,
    grade: "a",
    valid_from: "2027-01-01",
    valid_to: "2027-01-07",
  };
  const flaw = (change: Partial<PledgeTerms>, today = "2027-01-02") =>
    flawOfPledge({ ...terms, ...change }, { measure: "weight", grades: spec.grades, today });

  it("is refused for what is not plausible, each with its code", () => {
    expect(flaw({})).toBeNull();
    expect([0, -5, 10_000_001, 1_000_000_000].map((weekly_quantity) => flaw({ weekly_quantity }))).toEqual(
      Array(4).fill("pledge_quantity_implausible"),
    );
    expect(["0", "7000001"].map((raw_material) => flaw({ raw_material }))).toEqual([
      "pledge_material_implausible",
      "pledge_material_implausible",
    ]);
    expect(flaw({ raw_material: "7000000" })).toBeNull();
    expect(["0", "10000000001"].map((unit_price) => flaw({ unit_price }))).toEqual(
      Array(2).fill("pledge_price_implausible"),
    );
    expect([0, 15_001].map((minimum_batch) => flaw({ minimum_batch }))).toEqual(
      Array(2).fill("pledge_batch_implausible"),
    );
    expect(flaw({ minimum_batch: 15_000 })).toBeNull();
    expect(flaw({ valid_from: "2027-01-08" })).toBe("pledge_dates_turned");
    expect(flaw({}, "2027-01-08")).toBe("pledge_dates_implausible");
    expect(flaw({ valid_to: "2029-06-01" })).toBe("pledge_dates_implausible");
    expect(flaw({ grade: "c" })).toBe("pledge_grade_unknown");
  });

  it("is over after its last day", () => {
    const hers = { withdrawn_at: null, valid_to: "2027-01-07" };
    expect([pledgeStanding(hers, "2027-01-07"), pledgeStanding(hers, "2027-01-08")]).toEqual([
      "standing",
      "over",
    ]);
    expect(pledgeStanding({ ...hers, withdrawn_at: new Date(0) }, "2027-01-01")).toBe("withdrawn");
  });
});
