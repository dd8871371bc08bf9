import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SPECIFICITY } from "../../contract/commission-words";
import { givenBack } from "./give-back";
import { reckon } from "./reckon";
import type { CommissionRule, LineFacts } from "./rule";
import { chooseRule, collide } from "./specificity";

/** The campaign (`npm run soak -- payouts`) tries many more. */
const RUNS = Number(process.env.HISTORIES ?? 200);

const AT = new Date("2026-11-26T09:00:00Z");

function rule(of: Partial<CommissionRule> = {}): CommissionRule {
  return {
    rule_id: "base",
    version: 1,
    seller_id: null,
    new_seller_days: null,
    category: null,
    county: null,
    channel: null,
    rate: 500,
    amounts: {},
    campaign: false,
    begins_at: new Date("2026-01-01T00:00:00Z"),
    ends_at: null,
    ...of,
  };
}

const line: LineFacts = {
  seller_id: "sel_golab",
  verified_at: new Date("2026-10-01T09:00:00Z"),
  county: "IR-07-firuzabad",
  channel: "retail",
  categories: [
    { handle: "food", depth: 1 },
    { handle: "distillates", depth: 2 },
  ],
};

const winner = (rules: CommissionRule[], of: Partial<LineFacts> = {}, at = AT) =>
  chooseRule(rules, { ...line, ...of }, at)?.rule_id ?? null;

describe("which rule wins", () => {
  const strongestFirst = [
    rule({ rule_id: "seller", seller_id: "sel_golab" }),
    rule({ rule_id: "new", new_seller_days: 90 }),
    rule({ rule_id: "campaign", campaign: true, ends_at: new Date("2026-12-01T00:00:00Z") }),
    rule({ rule_id: "deep", category: "distillates" }),
    rule({ rule_id: "shallow", category: "food" }),
    rule({ rule_id: "county", county: "IR-07-firuzabad" }),
    rule({ rule_id: "channel", channel: "retail" }),
    rule(),
  ];
  it("is decided by this order and no other", () => {
    expect(SPECIFICITY).toEqual(["seller", "new_seller", "campaign", "category", "county", "channel"]);
  });
  it.each(strongestFirst.map(({ rule_id }, index) => [rule_id, index] as const))(
    "%s wins over all that stand below it",
    (id, index) => {
      expect(winner(strongestFirst.slice(index))).toBe(id);
      expect(winner(strongestFirst.slice(index).reverse())).toBe(id);
    },
  );
  it("one stronger reason wins over all weaker ones together", () => {
    const many = rule({
      rule_id: "many",
      category: "distillates",
      county: "IR-07-firuzabad",
      channel: "retail",
    });
    expect(winner([many, rule({ rule_id: "seller", seller_id: "sel_golab" })])).toBe("seller");
  });
  it("is none when none holds", () => {
    expect(winner([rule({ channel: "wholesale" }), rule({ seller_id: "sel_other" })])).toBe(null);
    expect(winner([rule({ county: "IR-07-shiraz" }), rule({ category: "rugs" })])).toBe(null);
  });
  it("leaves a new seller free to the last millisecond of her last day, and no longer", () => {
    const rules = [rule(), rule({ rule_id: "new", new_seller_days: 90 })];
    const end = Date.parse("2026-12-30T09:00:00Z");
    expect(winner(rules, {}, new Date(end - 1))).toBe("new");
    expect(winner(rules, {}, new Date(end))).toBe("base");
    expect(winner(rules, { verified_at: null })).toBe("base");
  });
  it("has a campaign end where it says, and not a moment later", () => {
    const ends_at = new Date("2026-11-30T20:30:00Z");
    const rules = [rule(), rule({ rule_id: "yalda", campaign: true, begins_at: AT, ends_at })];
    expect(winner(rules, {}, new Date(AT.getTime() - 1))).toBe("base");
    expect(winner(rules, {}, AT)).toBe("yalda");
    expect(winner(rules, {}, new Date(ends_at.getTime() - 1))).toBe("yalda");
    expect(winner(rules, {}, ends_at)).toBe("base");
  });
  it("takes the category whose handle comes first for goods in two of one depth", () => {
    const categories = [
      { handle: "sweets", depth: 2 },
      { handle: "bread", depth: 2 },
    ];
    const rules = [rule({ rule_id: "s", category: "sweets" }), rule({ rule_id: "b", category: "bread" })];
    expect(winner(rules, { categories })).toBe("b");
  });
});

describe("two rules collide", () => {
  const november = { begins_at: new Date("2026-11-01"), ends_at: new Date("2026-12-01") };
  it("when both could win for one sale", () => {
    expect(collide(rule(), rule({ rule_id: "other" }))).toBe(true);
    expect(collide(rule({ new_seller_days: 30 }), rule({ new_seller_days: 90 }))).toBe(true);
    expect(collide(rule({ county: "a" }), rule({ county: "a", ...november }))).toBe(true);
  });
  it.each([
    ["one is more specific", rule(), rule({ channel: "retail" })],
    ["they are for two sellers", rule({ seller_id: "a" }), rule({ seller_id: "b" })],
    ["they are for two channels", rule({ channel: "retail" }), rule({ channel: "wholesale" })],
    ["they lie in two categories", rule({ category: "food" }), rule({ category: "honey" })],
    ["one is a campaign", rule(), rule({ campaign: true, ...november })],
    ["one ends when the other begins", rule({ ends_at: AT }), rule({ begins_at: AT })],
    ["one never comes into force", rule(), rule({ begins_at: AT, ends_at: AT })],
  ])("but not when %s", (_, a, b) => {
    expect(collide(a, b)).toBe(false);
    expect(collide(b, a)).toBe(false);
  });
  it("never leaves two that do not collide equally strong for goods of one branch of categories", () => {
    const some = fc.record({
      seller_id: fc.constantFrom(null, "sel_golab", "sel_other"),
      new_seller_days: fc.constantFrom(null, 90, 365),
      category: fc.constantFrom(null, "food", "distillates", "rugs"),
      county: fc.constantFrom(null, "IR-07-firuzabad", "IR-07-shiraz"),
      channel: fc.constantFrom(null, "retail" as const, "wholesale" as const),
      campaign: fc.boolean(),
      ends_at: fc.constantFrom(null, new Date("2026-11-01"), new Date("2027-01-01")),
    });
    fc.assert(
      fc.property(some, some, (a, b) => {
        const one = rule({ rule_id: "a", ...a });
        const two = rule({ rule_id: "b", ...b });
        fc.pre(!collide(one, two) && winner([one]) !== null && winner([two]) !== null);
        // Renamed, the same wins: the names, which come last in the order, had nothing to say.
        const named = winner([one, two]) === "a" ? "a" : "b";
        const renamed = winner([
          { ...one, rule_id: "z" },
          { ...two, rule_id: "y" },
        ]);
        expect(renamed).toBe(named === "a" ? "z" : "y");
      }),
      { numRuns: RUNS },
    );
  });
});

describe("what is taken", () => {
  const goods = (amount: bigint, of: CommissionRule | null, platform_discount = 0n) => ({
    goods: amount,
    platform_discount,
    rule: of,
  });
  it("is the percentage, rounded down, and VAT on it, rounded down", () => {
    // 5 % of 1,234,567 is 61,728.35; 10 % of that 6,172.8.
    expect(reckon([goods(1_234_567n, rule())], "irr", 1000)).toEqual({
      lines: [{ base: 1_234_567n, commission: 61_728n, vat: 6_172n }],
      commission: 61_728n,
      vat: 6_172n,
    });
  });
  it("counts fixed amount, minimum and maximum once for the part, and shares it by what each line brought", () => {
    const of = (amounts: CommissionRule["amounts"][string]) => rule({ amounts: { irr: amounts } });
    const two = (r: CommissionRule) => reckon([goods(300n, r), goods(700n, r)], "irr", 0);
    expect(two(of({ fixed: 100n, minimum: null, maximum: null })).lines.map((l) => l.commission)).toEqual([
      45n,
      105n,
    ]);
    expect(two(of({ fixed: 0n, minimum: 200n, maximum: null })).commission).toBe(200n);
    expect(two(of({ fixed: 100n, minimum: null, maximum: 120n })).commission).toBe(120n);
  });
  it("takes only the percentage in a currency that the rule does not name", () => {
    const r = rule({ amounts: { irr: { fixed: 100_000n, minimum: null, maximum: null } } });
    expect(reckon([goods(2_000n, r)], "eur", 0).commission).toBe(100n);
  });
  it("takes each line's own rule", () => {
    const retail = rule({ rule_id: "r", rate: 500 });
    const wholesale = rule({ rule_id: "w", rate: 300 });
    const free = rule({ rule_id: "f", rate: 0 });
    const reckoned = reckon(
      [goods(1000n, retail), goods(1000n, wholesale), goods(1000n, free), goods(1000n, null)],
      "irr",
      1000,
    );
    expect(reckoned.lines.map(({ commission }) => commission)).toEqual([50n, 30n, 0n, 0n]);
    expect(reckoned).toMatchObject({ commission: 80n, vat: 8n });
  });
  it("is taken of what the platform gives of the price too, since the seller gets it", () => {
    expect(reckon([goods(800n, rule(), 200n)], "irr", 0)).toMatchObject({ commission: 50n });
  });
  it("leaves a seller at least nothing, whatever the minimum", () => {
    const r = rule({ amounts: { irr: { fixed: 0n, minimum: 50_000n, maximum: null } } });
    expect(reckon([goods(11_000n, r)], "irr", 1000)).toMatchObject({ commission: 10_000n, vat: 1_000n });
    expect(reckon([goods(0n, r)], "irr", 1000)).toMatchObject({ commission: 0n, vat: 0n });
  });

  const amount = fc.bigInt({ min: 0n, max: 10n ** 13n });
  const anyRule = fc
    .record({
      rate: fc.integer({ min: 0, max: 10_000 }),
      fixed: amount,
      minimum: fc.option(amount),
      maximum: fc.option(amount),
    })
    .map(({ rate, ...irr }) => rule({ rate, amounts: { irr } }));
  it("adds up, and never comes to more than the goods brought", () => {
    const lines = fc
      .array(anyRule, { minLength: 1, maxLength: 3 })
      .chain((rules) =>
        fc.array(
          fc.record({ goods: amount, platform_discount: amount, rule: fc.constantFrom(...rules, null) }),
          { minLength: 1, maxLength: 8 },
        ),
      );
    fc.assert(
      fc.property(lines, fc.integer({ min: 0, max: 10_000 }), (given, vatRate) => {
        const reckoned = reckon(given, "irr", vatRate);
        const all = (of: "base" | "commission" | "vat") =>
          reckoned.lines.reduce((sum, each) => sum + each[of], 0n);
        expect(all("commission")).toBe(reckoned.commission);
        expect(all("vat")).toBe(reckoned.vat);
        expect(all("base")).toBe(given.reduce((sum, l) => sum + l.goods + l.platform_discount, 0n));
        expect(reckoned.commission + reckoned.vat <= all("base")).toBe(true);
        for (const each of reckoned.lines)
          expect(each.commission >= 0n && each.commission <= each.base).toBe(true);
      }),
      { numRuns: RUNS },
    );
  });
});

describe("what goes back", () => {
  const taken = { goods: 1_000_000n, platform_discount: 100_000n, commission: 55_000n, vat: 5_500n };
  it("is the share that the buyer's money is of what she paid", () => {
    expect(givenBack(taken, 0n, 250_000n)).toEqual({
      platform_discount: 25_000n,
      commission: 13_750n,
      vat: 1_375n,
    });
    expect(givenBack({ ...taken, commission: 1n, vat: 0n }, 0n, 500_000n)).toMatchObject({ commission: 1n });
    expect(givenBack({ ...taken, commission: 1n, vat: 0n }, 500_000n, 500_000n)).toMatchObject({
      commission: 0n,
    });
  });
  it("is all of it for a whole refund, and nothing for what lies above", () => {
    const { goods, ...all } = taken;
    expect(givenBack(taken, 0n, goods)).toEqual(all);
    expect(givenBack(taken, 0n, goods + 1n)).toEqual(all);
    expect(givenBack(taken, goods, 5n)).toEqual({ platform_discount: 0n, commission: 0n, vat: 0n });
    expect(() => givenBack(taken, -1n, 5n)).toThrow(RangeError);
  });
  it("adds up over any refunds, and is never more than was taken", () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });
    const any = fc.record({ goods: amount, platform_discount: amount, commission: amount, vat: amount });
    fc.assert(
      fc.property(any, fc.array(amount, { maxLength: 8 }), (of, refunds) => {
        let before = 0n;
        const back = { platform_discount: 0n, commission: 0n, vat: 0n };
        for (const refund of [...refunds, of.goods]) {
          const now = givenBack(of, before, refund);
          for (const key of ["platform_discount", "commission", "vat"] as const) {
            expect(now[key] >= 0n).toBe(true);
            back[key] += now[key];
            expect(back[key] <= of[key]).toBe(true);
          }
          before += refund;
        }
        const { goods, ...all } = of;
        if (goods > 0n) expect(back).toEqual(all);
      }),
      { numRuns: RUNS },
    );
  });
});
