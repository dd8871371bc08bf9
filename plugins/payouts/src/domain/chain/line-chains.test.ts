import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readTerms } from "../../contract/commission";
import { type JudgedPart, termsFor } from "../commission/terms";
import { chainsOf } from "./line-chains";

const sum = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n);

/** A kilim at 12,000,000 rials of which 1,200,000 are commission, with VAT on it; its wool cost 4,000,000. */
const kilim = {
  goods: 12_000_000n,
  tax: 0n,
  commission: 1_200_000n,
  vat: 120_000n,
  platform_discount: 0n,
  raw_material: 4_000_000n as bigint | null,
};

const amounts = (chain: ReturnType<typeof chainsOf>[number] | undefined) =>
  Object.fromEntries((chain ?? []).map(({ link, amount }) => [link, amount]));

describe("where the money for a line goes", () => {
  it("is to material, making, platform and the way; her making is the rest", () => {
    const [chain] = chainsOf({ shipping: 560_000n, shipping_tax: 0n, lines: [kilim] });
    expect(amounts(chain)).toEqual({
      raw_material: 4_000_000n,
      making: 6_680_000n,
      platform: 1_320_000n,
      transport: 560_000n,
    });
  });

  it("shares one way among lines by what their goods cost, and its tax is tax", () => {
    const cheap = { ...kilim, goods: 4_000_000n, commission: 400_000n, vat: 40_000n, raw_material: null };
    const [dear, other] = chainsOf({ shipping: 616_000n, shipping_tax: 56_000n, lines: [kilim, cheap] });
    expect(amounts(dear)).toMatchObject({ transport: 420_000n, tax: 42_000n });
    expect(amounts(other)).toEqual({
      making: 3_560_000n,
      platform: 440_000n,
      transport: 140_000n,
      tax: 14_000n,
    });
  });

  it("has a platform that gives more than it takes stand below zero", () => {
    const [chain] = chainsOf({
      shipping: 0n,
      shipping_tax: 0n,
      lines: [{ ...kilim, goods: 9_000_000n, platform_discount: 3_000_000n }],
    });
    expect(amounts(chain)).toEqual({ raw_material: 4_000_000n, making: 6_680_000n, platform: -1_680_000n });
  });

  it("takes material that is more than she has to be all she has: nothing of the price is made up", () => {
    const [chain] = chainsOf({
      shipping: 0n,
      shipping_tax: 0n,
      lines: [{ ...kilim, goods: 3_000_000n, commission: 300_000n, vat: 30_000n }],
    });
    expect(amounts(chain)).toEqual({ raw_material: 2_670_000n, platform: 330_000n });
  });
});

const rule = (rate: number): NonNullable<JudgedPart["lines"][number]["rule"]> => ({
  rule_id: `rule-${rate}`,
  version: 1,
  name: "قرار",
  name_en: "Rule",
  seller_id: null,
  new_seller_days: null,
  category: null,
  county: null,
  channel: null,
  rate,
  amounts: { irr: { fixed: 1_000n, minimum: null, maximum: null } },
  campaign: false,
  begins_at: new Date("2026-01-01T00:00:00Z"),
  ends_at: null,
});
const RULES = [0, 500, 900, 10_000].map(rule);

const amount = fc.bigInt({ min: 0n, max: 10n ** 11n });
const lines = fc.array(
  fc.record({
    goods: amount,
    tax: amount,
    platform_discount: amount,
    rule: fc.constantFrom(null, ...RULES),
    declared: fc.option(fc.record({ shown: fc.boolean(), raw_material: fc.option(amount, { nil: null }) }), {
      nil: null,
    }),
  }),
  { minLength: 1, maxLength: 8 },
);
const parts = fc
  .record({ shipping: amount, shipping_tax: amount, vatRate: fc.integer({ min: 0, max: 2_500 }), lines })
  .map(
    ({ lines, ...part }): JudgedPart => ({
      ...part,
      currency_code: "irr",
      decimals: 0,
      lines: lines.map((line, index) => ({
        ...line,
        line_item_id: `ordli_${index}`,
        product_id: `prod_${index}`,
        quantity: 1,
        channel: "retail",
      })),
    }),
  );

describe("the chains of any part", () => {
  it("sum to what its buyer pays, the way once, the platform's and the maker's as the terms say", () => {
    fc.assert(
      fc.property(parts, (part) => {
        const all = { ...part, lines: part.lines.map((line) => ({ ...line, declared: NOTHING_DECLARED })) };
        const terms = readTerms(JSON.parse(JSON.stringify(termsFor(all))));
        const chains = terms?.lines.map(({ chain }) => chain?.parts ?? []) ?? [];
        const each = (link: string) =>
          sum(chains.flat().flatMap((one) => (one.link === link ? [one.amount] : [])));
        const taxOfWay = part.shipping_tax < part.shipping ? part.shipping_tax : part.shipping;
        expect(sum(chains.flat().map((one) => one.amount))).toBe(
          sum(part.lines.map((line) => line.goods)) + part.shipping,
        );
        expect(each("transport")).toBe(part.shipping - taxOfWay);
        expect(each("tax")).toBe(
          taxOfWay + sum(part.lines.map(({ tax, goods }) => (tax < goods ? tax : goods))),
        );
        expect(each("platform")).toBe(
          (terms?.commission ?? 0n) + (terms?.vat ?? 0n) - (terms?.platform_discount ?? 0n),
        );
        expect(each("raw_material") + each("making") + each("transport") + each("tax")).toBe(terms?.receives);
        // Of each line its goods at least, and no other's.
        for (const [index, chain] of chains.entries()) {
          const paid = sum(chain.map((one) => one.amount));
          const goods = part.lines[index]?.goods ?? 0n;
          expect(paid >= goods && paid <= goods + part.shipping).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("are of her listings alone, and say nothing about her material that she did not say", () => {
    fc.assert(
      fc.property(parts, (part) => {
        const terms = readTerms(JSON.parse(JSON.stringify(termsFor(part))));
        for (const [index, { chain }] of (terms?.lines ?? []).entries()) {
          const { declared } = part.lines[index] ?? {};
          expect(chain === null).toBe(declared === null);
          if (!chain || !declared) continue;
          expect(chain.shown).toBe(declared.shown);
          const material = chain.parts.find(({ link }) => link === "raw_material");
          if (declared.raw_material === null) expect(material).toBeUndefined();
          else expect((material?.amount ?? -1n) <= declared.raw_material).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const NOTHING_DECLARED = { shown: false, raw_material: null };
