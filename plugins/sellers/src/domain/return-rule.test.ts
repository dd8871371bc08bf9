import { describe, expect, it } from "vitest";
import { LicencePolicyRecord } from "../contract/licence-policy";
import { compilePolicies } from "./compile-policy";
import { returnRule } from "./return-rule";

const version = (number: number, effective_from: string, returns: object) => ({
  ...LicencePolicyRecord.parse({
    jurisdiction: "ir-fars",
    name: { fa: "فارس", en: "Fars" },
    effective_from,
    source_url: "https://law.example",
    time_zone: "Asia/Tehran",
    home: { country: "ir", province: "IR-07" },
    returns,
    licence_classes: [
      {
        code: "home_business",
        name: { fa: "مجوز", en: "Licence" },
        channels: [{ channel: "retail" }],
        ship_scope: "world",
      },
    ],
  }),
  version: number,
});

const POLICIES = compilePolicies([
  { ...version(1, "2010-01-01", { exempt_categories: ["food"] }), effective_to: "2026-10-31" },
  version(2, "2026-11-01", { withdrawal_days: 10, exempt_categories: ["bread"] }),
]);
const rule = (categories: string[][], soldAt: string, jurisdiction = "ir-fars") =>
  returnRule({ jurisdiction, categories }, POLICIES, new Date(soldAt));

describe("what comes back", () => {
  it("is what the policy said when it was sold, also when another is in force by now", () => {
    expect(rule([["kilims"]], "2026-10-15T10:00:00Z")).toEqual({
      withdrawal_days: 7,
      fault_days: 7,
      answer_within_days: 5,
      send_within_days: 30,
      dispute_within_days: 7,
      postage_limits: { irr: 5_000_000, eur: 30 },
      exempt: false,
      rule: "ir-fars@1/returns",
      source: "https://law.example",
    });
    expect(rule([["kilims"]], "2026-11-15T10:00:00Z").withdrawal_days).toBe(10);
  });

  it("leaves out what spoils, with all that lies below it", () => {
    expect(rule([["bread", "food"]], "2026-10-15T10:00:00Z").exempt).toBe(true);
    expect(rule([["figs", "food"]], "2026-11-15T10:00:00Z").exempt).toBe(false);
    expect(rule([["gifts"], ["bread", "food"]], "2026-11-15T10:00:00Z").exempt).toBe(true);
    expect(rule([], "2026-11-15T10:00:00Z").exempt).toBe(false);
  });

  it("is what the law says where nobody has written a policy", () => {
    expect(rule([["kilims"]], "2026-11-15T10:00:00Z", "nowhere")).toMatchObject({
      withdrawal_days: 7,
      exempt: false,
      rule: "nowhere/returns",
    });
  });
});
