import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { unknownPlaceholders } from "../contract/label";
import { LicencePolicyRecord } from "../contract/licence-policy";
import { compilePolicies } from "./compile-policy";
import { labelRule } from "./label-rule";
import type { SellerFacts } from "./may-sell";

const NOW = new Date("2026-11-25T10:00:00Z");
const record = (jurisdiction: string) =>
  LicencePolicyRecord.parse(
    JSON.parse(readFileSync(new URL(`../../policies/${jurisdiction}.json`, import.meta.url), "utf8")),
  );
const policies = compilePolicies(
  ["ir-fars", "us-tx", "us-ca"].map((jurisdiction) => ({ ...record(jurisdiction), version: 1 })),
);

function seller(changes: Partial<SellerFacts> = {}, licence: object = {}): SellerFacts {
  return {
    jurisdiction: "ir-fars",
    status: "verified",
    county: ["jahrom"],
    licences: [
      {
        licence_class: "home_business",
        number: "1402-77",
        issued_on: "2025-01-01",
        expires_on: "2099-12-31",
        categories: ["kilims", "dates"],
        ...licence,
      },
    ],
    papers: [{ type: "health_declaration", issued_on: "2025-01-01", expires_on: null }],
    inspected_on: null,
    ...changes,
  };
}

describe("the label of goods", () => {
  it("is that of the licence under which they are sold", () => {
    const rule = labelRule(seller(), ["dates"], policies, NOW);
    expect(rule).toMatchObject({ licence_number: "1402-77", licence_class: "home_business" });
    expect(rule?.template.en).toContain("Licence {licence_number}");
  });

  it("is none where the licence does not cover them, has run out, or a paper is missing", () => {
    expect(labelRule(seller(), ["bread"], policies, NOW)).toBeNull();
    expect(labelRule(seller({}, { expires_on: "2026-11-24" }), ["dates"], policies, NOW)).toBeNull();
    expect(labelRule(seller({ papers: [] }), ["dates"], policies, NOW)).toBeNull();
    expect(labelRule(seller({ status: "suspended" }), ["kilims"], policies, NOW)).toBeNull();
  });

  it("carries what the law of Texas wants in capitals", () => {
    const baker = seller(
      {
        jurisdiction: "us-tx",
        papers: [{ type: "food_handler_certificate", issued_on: "2026-01-01", expires_on: null }],
      },
      { licence_class: "cottage_food", categories: ["bread"] },
    );
    expect(labelRule(baker, ["bread"], policies, NOW)?.template.en).toContain("PRIVATE RESIDENCE");
  });
});

describe("a template", () => {
  it("with a placeholder that nothing fills is refused when a policy is written", () => {
    expect(unknownPlaceholders("{product} {produkt} }{net}{ net }")).toEqual(["{produkt}", "}", "{ net }"]);
    const written = record("ir-fars");
    const [first] = written.licence_classes;
    const wrong = { ...first, label_template: { fa: "{product}", en: "{price}" } };
    expect(
      LicencePolicyRecord.safeParse({ ...written, licence_classes: [wrong] }).error?.issues,
    ).toMatchObject([{ path: ["licence_classes", 0, "label_template", "en"] }]);
  });
});
