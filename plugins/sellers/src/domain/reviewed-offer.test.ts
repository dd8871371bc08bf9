import { describe, expect, it } from "vitest";
import { compilePolicies } from "./compile-policy";
import type { LicencePolicy, PolicyClass } from "./licence-policy";
import { isReviewed } from "./reviewed-offer";

const NOW = new Date("2026-11-25T12:00:00Z");

const kind = (code: string, reviewed_categories?: string[]): PolicyClass => ({
  code,
  name: { fa: code, en: code },
  allowed_categories: null,
  excluded_categories: [],
  ...(reviewed_categories && { reviewed_categories }),
  per_product: false,
  valid_years: null,
  channels: [],
  ship_scope: "world",
  cold_storage: { allowed: true, categories: [] },
  caps: [],
  required_docs: [],
  inspection: { required: false, within_months: null },
  label_template: null,
  source_url: null,
});

const policies = compilePolicies([
  {
    jurisdiction: "ir-fars",
    version: 1,
    name: { fa: "فارس", en: "Fars" },
    effective_from: "2020-01-01",
    effective_to: null,
    source_url: "https://law.example",
    time_zone: "Asia/Tehran",
    home: { country: "ir", province: "IR-07" },
    applicant_papers: [],
    licence_classes: [kind("home", ["liquids"]), kind("older")],
  } satisfies LicencePolicy,
]);

const seller = (...classes: string[]) => ({
  jurisdiction: "ir-fars",
  licences: classes.map((licence_class) => ({
    licence_class,
    number: "1",
    issued_on: "2020-01-01",
    expires_on: "2099-01-01",
    categories: [],
  })),
});

describe("what the office looks at before it is on sale", () => {
  it("is what the policy names, and what lies in it", () => {
    expect(isReviewed(seller("home"), ["liquids"], policies, NOW)).toBe(true);
    expect(isReviewed(seller("home"), ["rosewater", "liquids"], policies, NOW)).toBe(true);
    expect(isReviewed(seller("home"), ["kilims"], policies, NOW)).toBe(false);
  });

  it("is nothing under a class that was written before reviews, or without a licence", () => {
    expect(isReviewed(seller("older"), ["liquids"], policies, NOW)).toBe(false);
    expect(isReviewed(seller(), ["liquids"], policies, NOW)).toBe(false);
  });

  it("is not escaped by a second licence", () => {
    expect(isReviewed(seller("older", "home"), ["liquids"], policies, NOW)).toBe(true);
  });
});
