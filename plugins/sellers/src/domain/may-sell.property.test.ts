import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compilePolicies } from "./compile-policy";
import { beginningOf, daysAfter } from "./days";
import type { LicencePolicy, PolicyClass } from "./licence-policy";
import { type HeldLicence, type HeldPaper, maySell, type SaleQuestion } from "./may-sell";

const CATEGORIES = ["figs", "bread", "jam", "kilims", "food", "crafts"] as const;
const PAPERS = ["declaration", "permit", "course"] as const;
const category = fc.constantFrom(...CATEGORIES);
const categories = fc.uniqueArray(category, { maxLength: 4 });
const day = fc.integer({ min: 0, max: 900 }).map((days) => daysAfter("2026-01-01", days));
/** Mostly the first, so that of what is generated much is allowed. */
const mostly = <T, U>(usual: T, other: fc.Arbitrary<U>) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });
const ALL_CHANNELS = ["retail", "wholesale", "consignment", "online", "in_person"] as const;
const zone = fc.constantFrom("Asia/Tehran", "America/Chicago", "Asia/Jakarta", "Pacific/Auckland", "UTC");

const cap = fc.record({
  amount: fc.integer({ min: 1, max: 1_000_000 }),
  currency: fc.constant("irr"),
  period: fc.constantFrom("calendar_year", "persian_year", "rolling_year", "month"),
  scope: fc.constantFrom("seller", "category", "product"),
  action: fc.constantFrom("warn", "block"),
  warn_at: fc.constant(0.8),
});

const policyClass: fc.Arbitrary<PolicyClass> = fc.record({
  code: fc.constantFrom("a", "b"),
  name: fc.constant({ fa: "رده", en: "Class" }),
  allowed_categories: mostly(null, categories),
  excluded_categories: mostly([], fc.uniqueArray(category, { maxLength: 1 })),
  per_product: mostly(false, fc.boolean()),
  valid_years: mostly(null, fc.integer({ min: 1, max: 5 })),
  channels: mostly([...ALL_CHANNELS], fc.subarray([...ALL_CHANNELS])).map((names) =>
    names.map((channel) => ({ channel, buyer_kinds: null, cold_storage: true })),
  ),
  ship_scope: mostly("world" as const, fc.constantFrom("county", "province", "country")),
  cold_storage: fc.record({ allowed: mostly(true, fc.boolean()), categories: fc.constant(["jam"]) }),
  caps: fc.array(cap, { maxLength: 3 }),
  required_docs: fc.array(
    fc.record({
      type: fc.constantFrom(...PAPERS),
      categories: mostly([] as string[], fc.option(categories)),
      valid_months: fc.option(fc.integer({ min: 1, max: 24 })),
    }),
    { maxLength: 3 },
  ),
  inspection: fc.record({ required: mostly(false, fc.boolean()), within_months: fc.option(fc.constant(12)) }),
  label_template: fc.constant(null),
  source_url: fc.constant(null),
});

const policy: fc.Arbitrary<LicencePolicy> = fc.record({
  jurisdiction: fc.constant("here"),
  version: fc.constant(1),
  name: fc.constant({ fa: "اینجا", en: "Here" }),
  effective_from: fc.constant("2020-01-01"),
  effective_to: fc.constant(null),
  source_url: fc.constant("https://law.example/1"),
  time_zone: zone,
  home: fc.constant({ country: "ir", province: "IR-07" }),
  applicant_papers: fc.constant([]),
  licence_classes: fc.uniqueArray(policyClass, { minLength: 1, maxLength: 2, selector: ({ code }) => code }),
});

const licence: fc.Arbitrary<HeldLicence> = fc.record({
  licence_class: fc.constantFrom("a", "b"),
  number: fc.constantFrom("1", "2"),
  issued_on: mostly("2026-01-01", day),
  expires_on: mostly("2029-12-31", day),
  categories: mostly([...CATEGORIES], fc.uniqueArray(category, { minLength: 1 })),
});
const paper: fc.Arbitrary<HeldPaper> = fc.record({
  type: fc.constantFrom(...PAPERS),
  issued_on: fc.option(day),
  expires_on: fc.option(day),
});

const question: fc.Arbitrary<SaleQuestion> = fc.record({
  seller: fc.record({
    jurisdiction: fc.constant("here"),
    status: fc.constantFrom("verified", "verified", "verified", "suspended"),
    county: fc.constant(["estahban"]),
    licences: fc.array(licence, { maxLength: 3 }),
    papers: fc.array(paper, { maxLength: 4 }),
    inspected_on: fc.option(day),
  }),
  product: fc.option(
    fc.record({ needs_cold_storage: fc.boolean(), registration: fc.constantFrom("1", null) }),
  ),
  category: fc.uniqueArray(category, { minLength: 1, maxLength: 3 }),
  channel: fc.record({
    trade: fc.constantFrom("retail", "wholesale"),
    place: fc.constantFrom("online", "in_person"),
    buyer_kind: fc.constant(null),
  }),
  shipTo: fc.option(
    fc.record({
      country: fc.constantFrom("ir", "de"),
      province: fc.constantFrom("IR-07", "IR-10", null),
      county: fc.constantFrom("Estahban", "shiraz", null),
    }),
  ),
  amount: fc.option(
    fc.record({ amount: fc.integer({ min: 0, max: 500_000 }), currency: fc.constant("irr") }),
  ),
  soldSoFar: fc.constant(new Map()),
  now: day.map((on) => new Date(`${on}T12:00:00Z`)),
});

const OFTEN = { numRuns: 500 };

describe("whatever a policy says", () => {
  it("a further paper or licence never takes a permission away", () => {
    fc.assert(
      fc.property(policy, question, paper, licence, (of, asked, more, another) => {
        const policies = compilePolicies([of]);
        fc.pre(maySell(asked, policies).allowed);
        const { seller } = asked;
        const richer = {
          ...seller,
          papers: [more, ...seller.papers],
          licences: [another, ...seller.licences],
        };
        expect(maySell({ ...asked, seller: richer }, policies).allowed).toBe(true);
      }),
      OFTEN,
    );
  });

  it("nothing outside the allow-list, the licence or the state of a verified seller is allowed", () => {
    fc.assert(
      fc.property(policy, question, (of, asked) => {
        const decision = maySell(asked, compilePolicies([of]));
        if (!decision.allowed) return;
        const kind = of.licence_classes.find(({ code }) => decision.rule === `here@1/${code}`);
        const named = (list: readonly string[]) => asked.category.some((handle) => list.includes(handle));
        expect(asked.seller.status).toBe("verified");
        expect(named(kind?.allowed_categories ?? asked.category)).toBe(true);
        expect(named(kind?.excluded_categories ?? [])).toBe(false);
        expect(asked.seller.licences.some(({ categories: listed }) => named(listed))).toBe(true);
      }),
      OFTEN,
    );
  });

  it("a licence ends with its last day where the policy is in force, to the second", () => {
    fc.assert(
      fc.property(zone, day, (time_zone, last) => {
        const of: LicencePolicy = { ...plain, time_zone };
        const decide = (now: Date) => maySell({ ...plainQuestion(last), now }, compilePolicies([of]));
        const next = beginningOf(daysAfter(last, 1), time_zone);
        expect(decide(new Date(next.getTime() - 1000)).allowed).toBe(true);
        expect(decide(next)).toMatchObject({ allowed: false, code: "licence_expired" });
      }),
      { numRuns: 300 },
    );
  });

  it("no cap that blocks is ever passed, and its last unit can be sold", () => {
    fc.assert(
      fc.property(cap, fc.array(fc.integer({ min: 1, max: 400_000 }), { maxLength: 30 }), (limit, sales) => {
        const of = compilePolicies([
          { ...plain, licence_classes: [{ ...plainClass, caps: [{ ...limit, action: "block" }] }] },
        ]);
        let sold = 0;
        const sell = (amount: number) => {
          const soldSoFar = new Map([["here@1/a/caps/0", sold]]);
          const asked = { ...plainQuestion("2030-01-01"), amount: { amount, currency: "irr" }, soldSoFar };
          const decision = maySell(asked, of);
          expect(decision.allowed).toBe(sold + amount <= limit.amount);
          if (!decision.allowed) return;
          sold += amount;
          expect(decision.warnings.length).toBe(sold >= limit.amount * 0.8 ? 1 : 0);
        };
        for (const amount of sales) sell(amount);
        if (sold < limit.amount) sell(limit.amount - sold);
        expect(sold).toBe(limit.amount);
      }),
    );
  });
});

const plainClass: PolicyClass = {
  code: "a",
  name: { fa: "رده", en: "Class" },
  allowed_categories: null,
  excluded_categories: [],
  per_product: false,
  valid_years: null,
  channels: [
    { channel: "retail", buyer_kinds: null, cold_storage: true },
    { channel: "online", buyer_kinds: null, cold_storage: true },
  ],
  ship_scope: "world",
  cold_storage: { allowed: true, categories: [] },
  caps: [],
  required_docs: [],
  inspection: { required: false, within_months: null },
  label_template: null,
  source_url: null,
};

const plain: LicencePolicy = {
  jurisdiction: "here",
  version: 1,
  name: { fa: "اینجا", en: "Here" },
  effective_from: "2020-01-01",
  effective_to: null,
  source_url: "https://law.example/1",
  time_zone: "UTC",
  home: { country: "ir", province: "IR-07" },
  applicant_papers: [],
  licence_classes: [plainClass],
};

function plainQuestion(expires_on: string): SaleQuestion {
  return {
    seller: {
      jurisdiction: "here",
      status: "verified",
      county: [],
      licences: [
        { licence_class: "a", number: "1", issued_on: "2020-01-01", expires_on, categories: ["figs"] },
      ],
      papers: [],
      inspected_on: null,
    },
    product: null,
    category: ["figs"],
    channel: { trade: "retail", place: "online", buyer_kind: null },
    shipTo: null,
    amount: null,
    soldSoFar: new Map(),
    now: new Date("2026-01-01T12:00:00Z"),
  };
}
