import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { type LicencePolicyInput, LicencePolicyRecord } from "../contract/licence-policy";
import { compilePolicies } from "./compile-policy";
import { maySell, type SaleQuestion, type SellerFacts } from "./may-sell";
import { requiredPapers } from "./required-papers";
import { coveredCategories } from "./standing";

const file = (name: string) =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../policies", `${name}.json`), "utf8"));

/** USD 10,000 a year for each product. */
const colorado: LicencePolicyInput = {
  jurisdiction: "us-co",
  name: { fa: "کلرادو: خوراک خانگی", en: "Colorado: cottage foods" },
  effective_from: "2016-01-01",
  source_url: "https://cdphe.colorado.gov/cottage-foods-act",
  time_zone: "America/Denver",
  home: { country: "us", province: "US-CO" },
  licence_classes: [
    {
      code: "cottage_food",
      name: { fa: "خوراک خانگی", en: "Cottage food" },
      allowed_categories: ["cookies", "jam"],
      channels: [{ channel: "retail" }, { channel: "online" }, { channel: "in_person" }],
      ship_scope: "province",
      cold_storage: { allowed: false },
      caps: [
        { amount: 1_000_000, currency: "usd", period: "calendar_year", scope: "product", action: "block" },
      ],
    },
  ],
};

/** SPP-IRT: for one product, five years, its number on the label. */
const indonesia: LicencePolicyInput = {
  jurisdiction: "id",
  name: { fa: "اندونزی: SPP-IRT", en: "Indonesia: SPP-IRT" },
  effective_from: "2018-01-01",
  source_url: "https://jdih.pom.go.id",
  time_zone: "Asia/Jakarta",
  home: { country: "id", province: "ID-JK" },
  licence_classes: [
    {
      code: "spp_irt",
      name: { fa: "SPP-IRT", en: "SPP-IRT" },
      per_product: true,
      valid_years: 5,
      channels: [{ channel: "retail" }, { channel: "online" }, { channel: "wholesale" }],
      ship_scope: "country",
      label_template: { fa: "P-IRT {licence_number}", en: "P-IRT {licence_number}" },
    },
  ],
};

const policies = compilePolicies(
  [file("ir-fars"), file("us-tx"), file("us-ca"), colorado, indonesia].map((record) => ({
    ...LicencePolicyRecord.parse(record),
    version: 1,
  })),
);

function seller(
  jurisdiction: string,
  licence_class: string,
  categories: string[],
  papers: string[] = [],
): SellerFacts {
  return {
    jurisdiction,
    status: "verified",
    county: ["estahban", "استهبان", "Estahban"],
    licences: [
      { licence_class, number: "1403-1", issued_on: "2026-01-01", expires_on: "2027-03-20", categories },
    ],
    papers: papers.map((type) => ({ type, issued_on: "2026-01-01", expires_on: "2027-03-20" })),
    inspected_on: null,
  };
}

function ask(of: SellerFacts, category: string, more: Partial<SaleQuestion> = {}) {
  const decision = maySell(
    {
      seller: of,
      product: { needs_cold_storage: false, registration: null },
      category: [category],
      channel: { trade: "retail", place: "online", buyer_kind: null },
      shipTo: null,
      amount: null,
      soldSoFar: new Map(),
      now: new Date("2026-11-25T12:00:00Z"),
      ...more,
    },
    policies,
  );
  return decision.allowed ? "allowed" : decision.code;
}

const wholesale = (buyer_kind: string | null = null) =>
  ({ channel: { trade: "wholesale", place: "online", buyer_kind } }) as const;
const usd = (amount: number, sold: number, key: string) =>
  ({ amount: { amount, currency: "usd" }, soldSoFar: new Map([[key, sold]]) }) as const;

describe("in Fars", () => {
  const figs = seller("ir-fars", "home_business", ["dried-figs", "pomegranate"], ["health_declaration"]);

  it("a weaver sells kilims with her licence alone, to any country", () => {
    const weaver = seller("ir-fars", "home_business", ["kilims"]);
    expect(ask(weaver, "kilims")).toBe("allowed");
    expect(ask(weaver, "kilims", { shipTo: { country: "de", province: null, county: null } })).toBe(
      "allowed",
    );
    expect(ask(weaver, "gabbehs")).toBe("category_not_on_licence");
  });

  it("food is an allow-list, and what is on it needs a health declaration", () => {
    expect(ask(figs, "dried-figs")).toBe("allowed");
    expect(ask({ ...figs, papers: [] }, "dried-figs")).toBe("paper_missing");
    expect(ask(seller("ir-fars", "home_business", ["sausages"], ["health_declaration"]), "sausages")).toBe(
      "category_not_allowed",
    );
  });

  it("a paste needs the health permit, for which a declaration is not enough", () => {
    expect(ask(figs, "pomegranate")).toBe("paper_missing");
    const permit = { type: "health_permit", issued_on: null, expires_on: "2026-11-24" };
    expect(ask({ ...figs, papers: [...figs.papers, permit] }, "pomegranate")).toBe("paper_expired");
    const holding = { ...permit, expires_on: "2026-11-25" };
    expect(ask({ ...figs, papers: [...figs.papers, holding] }, "pomegranate")).toBe("allowed");
  });

  it("a licence holds through its last day in Tehran", () => {
    const at = (now: string) => ask(figs, "dried-figs", { now: new Date(now) });
    expect(at("2027-03-20T20:29:59Z")).toBe("allowed");
    expect(at("2027-03-20T20:30:00Z")).toBe("licence_expired");
  });

  it("says by which rule it refuses and where that is read", () => {
    const { now } = { now: new Date("2026-11-25T12:00:00Z") };
    const question = { seller: { ...figs, papers: [] }, category: ["dried-figs"], now };
    const asked = { product: null, shipTo: null, amount: null, soldSoFar: new Map() };
    const channel = { trade: "retail", place: "online", buyer_kind: null } as const;
    expect(maySell({ ...question, ...asked, channel }, policies)).toEqual({
      allowed: false,
      code: "paper_missing",
      rule: "ir-fars@1/home_business/required_docs/health_declaration",
      source: "https://rc.majlis.ir/fa/law/show/780476",
    });
  });

  it("who is not verified, or bound by no policy, sells nothing", () => {
    expect(ask({ ...figs, status: "suspended" }, "dried-figs")).toBe("seller_not_selling");
    expect(ask({ ...figs, jurisdiction: "ir-yazd" }, "dried-figs")).toBe("no_policy_in_force");
    expect(ask({ ...figs, licences: [] }, "dried-figs")).toBe("licence_missing");
  });

  it("a licence for a category is for what lies in it", () => {
    const weaver = seller("ir-fars", "home_business", ["handicrafts"]);
    const paths = [["handicrafts"], ["socks", "handicrafts"], ["dried-figs"]];
    expect(coveredCategories(weaver, paths, policies, new Date("2026-11-25"))).toEqual([
      "handicrafts",
      "socks",
    ]);
  });

  it("tells which papers some goods need", () => {
    const wanted = { jurisdiction: "ir-fars", licence_class: "home_business", now: new Date("2026-11-25") };
    expect(requiredPapers({ ...wanted, categories: ["kilims", "jam", "bread"] }, policies)).toEqual([
      { type: "health_declaration", categories: ["bread"], valid_months: null },
      { type: "health_permit", categories: ["jam"], valid_months: null },
    ]);
  });
});

describe("in Texas", () => {
  const baker = seller("us-tx", "cottage_food", ["cookies", "cheesecake"], ["food_handler_certificate"]);
  const CAP = "us-tx@1/cottage_food/caps/0";

  it("goes wholesale what needs no cold storage, to a registered vendor only", () => {
    expect(ask(baker, "cookies", wholesale("registered_cottage_food_vendor"))).toBe("allowed");
    expect(ask(baker, "cookies", wholesale())).toBe("buyer_not_admitted");
    expect(ask(baker, "cheesecake", wholesale("registered_cottage_food_vendor"))).toBe(
      "cold_storage_not_allowed",
    );
    expect(ask(baker, "cheesecake")).toBe("allowed");
  });

  it("stops at USD 150,000 a year, with the last cent sold", () => {
    expect(ask(baker, "cookies", usd(1, 14_999_999, CAP))).toBe("allowed");
    expect(ask(baker, "cookies", usd(1, 15_000_000, CAP))).toBe("cap_reached");
  });

  it("nothing was allowed before September 2025", () => {
    expect(ask(baker, "cookies", { now: new Date("2025-09-01T04:59:59Z") })).toBe("no_policy_in_force");
    expect(ask(baker, "cookies", { now: new Date("2025-09-01T05:00:00Z") })).toBe("licence_not_yet_valid");
  });

  it("stays within the state", () => {
    const to = (province: string) =>
      ask(baker, "cookies", { shipTo: { country: "US", province, county: null } });
    expect([to("us-tx"), to("US-OK")]).toEqual(["allowed", "ship_scope_exceeded"]);
  });
});

describe("in California", () => {
  const papers = ["food_processor_course"];
  const direct = seller("us-ca", "class_a", ["jam"], papers);
  const both = { ...seller("us-ca", "class_b", ["jam"], papers), inspected_on: "2026-02-01" };

  it("class A sells directly only, class B wholesale too, once inspected", () => {
    expect([ask(direct, "jam"), ask(direct, "jam", wholesale())]).toEqual(["allowed", "channel_not_allowed"]);
    expect([ask(both, "jam"), ask(both, "jam", wholesale())]).toEqual(["allowed", "allowed"]);
    expect(ask({ ...both, inspected_on: null }, "jam")).toBe("inspection_missing");
    expect(ask({ ...both, inspected_on: "2025-11-24" }, "jam")).toBe("inspection_missing");
  });

  it("who holds both goes on under B where A ends", () => {
    const holder = { ...both, licences: [...direct.licences, ...both.licences] };
    const sold = new Map([
      ["us-ca@1/class_a/caps/0", 8_900_000],
      ["us-ca@1/class_b/caps/0", 8_900_000],
    ]);
    const amount = { amount: 100, currency: "usd" };
    expect(ask(direct, "jam", { amount, soldSoFar: sold })).toBe("cap_reached");
    expect(ask(holder, "jam", { amount, soldSoFar: sold })).toBe("allowed");
  });
});

describe("in Colorado", () => {
  it("each product has a cap of its own, and no other currency counts towards it", () => {
    const cook = seller("us-co", "cottage_food", ["jam"]);
    const CAP = "us-co@1/cottage_food/caps/0";
    expect(ask(cook, "jam", usd(1, 1_000_000, CAP))).toBe("cap_reached");
    expect(ask(cook, "jam", { amount: { amount: 9_000_000, currency: "eur" } })).toBe("allowed");
  });
});

describe("in Indonesia", () => {
  const maker = seller("id", "spp_irt", ["chips"]);
  const labelled = (registration: string | null) => ({
    product: { needs_cold_storage: false, registration },
  });

  it("a licence is for the one product that carries its number", () => {
    expect(ask(maker, "chips", labelled("1403-1"))).toBe("allowed");
    expect(ask(maker, "chips", labelled(null))).toBe("product_not_on_licence");
  });

  it("runs out after five years, whatever stands on it", () => {
    const [licence] = maker.licences;
    if (!licence) throw new Error("she holds one");
    const old = { ...maker, licences: [{ ...licence, issued_on: "2021-11-25", expires_on: "2031-01-01" }] };
    expect(ask(old, "chips", labelled("1403-1"))).toBe("allowed");
    expect(ask(old, "chips", { ...labelled("1403-1"), now: new Date("2026-11-26T12:00:00Z") })).toBe(
      "licence_expired",
    );
  });
});
