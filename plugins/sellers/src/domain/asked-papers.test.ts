import { describe, expect, it } from "vitest";
import { type Accepted, judgedBy } from "./asked-papers";
import { compilePolicies } from "./compile-policy";
import { dueWarnings, lapsed } from "./expiry";

const policies = compilePolicies([
  {
    jurisdiction: "us-tx",
    version: 1,
    name: { fa: "تگزاس", en: "Texas" },
    effective_from: "2025-09-01",
    effective_to: null,
    source_url: "https://example.com",
    time_zone: "America/Chicago",
    home: { country: "us", province: "US-TX" },
    applicant_papers: [],
    licence_classes: [
      {
        code: "cottage_food",
        name: { fa: "خوراک", en: "Food" },
        allowed_categories: null,
        excluded_categories: [],
        per_product: false,
        valid_years: null,
        channels: [{ channel: "retail", buyer_kinds: null, cold_storage: true }],
        ship_scope: "world",
        cold_storage: { allowed: true, categories: [] },
        caps: [],
        required_docs: [{ type: "food_handler", categories: ["bread"], valid_months: 24 }],
        inspection: { required: false, within_months: null },
        label_template: null,
        source_url: null,
      },
    ],
  },
]);
const licence = (categories: string[]): Accepted => ({
  id: "l",
  kind: "licence",
  type: "cottage_food",
  number: "1",
  categories,
  issued_on: "2025-09-01",
  expires_on: "2099-12-31",
});
const paper: Accepted = {
  id: "p",
  kind: "paper",
  type: "food_handler",
  number: null,
  categories: [],
  issued_on: "2026-01-10",
  expires_on: null,
};
const on = (day: string, held: Accepted[]) => judgedBy(policies, "us-tx", held, new Date(`${day}T18:00:00Z`));

describe("a seller under a policy", () => {
  it("is judged by the day that it is there", () => {
    expect(judgedBy(policies, "us-tx", [], new Date("2026-11-25T03:00:00Z")).today).toBe("2026-11-24");
    expect(judgedBy(policies, "nowhere", [], new Date("2026-11-24T21:00:00Z")).today).toBe("2026-11-25");
  });

  it("holds a paper as long as such papers hold after their issue, and is warned of its end", () => {
    const { held, required, today } = on("2028-01-01", [licence(["bread"]), paper]);
    expect(required).toEqual([{ type: "food_handler", categories: ["bread"] }]);
    expect(dueWarnings(held, required, new Set(), today)).toMatchObject([{ threshold: 30, days_left: 9 }]);
    expect(lapsed(held, required, today)).toBeNull();
    const later = on("2028-01-11", [licence(["bread"]), paper]);
    expect(lapsed(later.held, later.required, later.today)).toMatchObject({
      id: "p",
      expires_on: "2028-01-10",
    });
  });

  it("goes on with goods that do not need the paper", () => {
    const { held, required, today } = on("2028-01-11", [licence(["bread", "kilims"]), paper]);
    expect(lapsed(held, required, today)).toBeNull();
  });
});
