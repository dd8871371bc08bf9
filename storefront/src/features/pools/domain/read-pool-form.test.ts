import { describe, expect, it } from "vitest";
import { readPoolForm, type WrittenPool } from "./read-pool-form";

const written: WrittenPool = {
  title_fa: "انجیر خشک",
  title_en: "Dried figs",
  story_fa: "",
  story_en: "",
  packaging_fa: "کارتن",
  packaging_en: "Cartons",
  category: "dried-figs",
  tolerance: "۵",
  deposit: "۳۰",
  lead: "5",
  margin: "8.5",
};
const grade = (code: string, fa: string) => ({ key: fa, code, fa, en: "", factor: "۱۰۰" });
const around = {
  locale: "fa" as const,
  measure: "weight" as const,
  grades: [grade("g2", "ممتاز"), grade("", "خوب"), grade("", "ساده")],
  tiers: [
    { key: "1", from: "۱۰۰", price: "۹۰۰٬۰۰۰" },
    { key: "2", from: "500", price: "850000" },
  ],
  direct: { way: "quote" as const, step: "", price: "", payment_terms: "on_delivery" },
};

describe("the form of a pool", () => {
  it("is read into what is sent: smallest quantities, rials, hundredths of a percent, new grades by the next number", () => {
    expect(readPoolForm(written, around)).toEqual({
      title: { fa: "انجیر خشک", en: "Dried figs" },
      story: { fa: "", en: "" },
      packaging: { fa: "کارتن", en: "Cartons" },
      category: "dried-figs",
      measure: "weight",
      grades: [
        { code: "g2", fa: "ممتاز", en: "ممتاز", factor_bp: 10_000 },
        { code: "g1", fa: "خوب", en: "خوب", factor_bp: 10_000 },
        { code: "g3", fa: "ساده", en: "ساده", factor_bp: 10_000 },
      ],
      tolerance_bp: 500,
      minimum_order: 100_000,
      deposit_percent: 30,
      lead_days: 5,
      tiers: [
        { from: 100_000, unit_price: "9000000" },
        { from: 500_000, unit_price: "8500000" },
      ],
      margin_bp: 850,
      direct: null,
    });
  });

  it("says how it is sold without a quote: collected, or sent by steps that cost so much", () => {
    const direct = (change: object) =>
      readPoolForm(written, { ...around, direct: { ...around.direct, ...change } });
    expect(direct({ way: "hub", payment_terms: "net_30" })).toMatchObject({
      direct: { shipping: { way: "hub" }, payment_terms: "net_30" },
    });
    expect(direct({ way: "sent", step: "۲۰۰", price: "۳۰۰٬۰۰۰" })).toMatchObject({
      direct: { shipping: { way: "sent", step: 200_000, price: "3000000" }, payment_terms: "on_delivery" },
    });
    expect(direct({ way: "sent", step: "x", price: "1" })).toEqual({ faults: ["step"] });
  });

  it("names the fields in which something is to be mended", () => {
    expect(
      readPoolForm(
        { ...written, title_en: " ", deposit: "101", lead: "x" },
        { ...around, grades: [grade("", " ")], tiers: [{ key: "1", from: "", price: "5" }] },
      ),
    ).toEqual({ faults: ["title_en", "deposit", "lead", "grade- ", "tier-1"] });
  });
});
