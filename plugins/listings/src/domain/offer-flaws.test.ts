import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { ListingContent, VariantContent } from "./listing-content";
import { offerFlaws } from "./offer-flaws";
import { tierFlaws } from "./tier-flaws";

const ground = {
  homeCurrency: "irr",
  currencies: ["irr", "eur"],
  attributes: [
    { key: "knots", kind: "number", min: 1, max: 200 },
    { key: "dye", kind: "choice", choices: [{ value: "natural" }], required: true },
  ],
} as const;

const variant = (more: Partial<VariantContent> = {}): VariantContent => ({
  sku: "K-1",
  values: [0],
  net_amount: null,
  prices: { irr: 1000 },
  stock: 2,
  wholesale: [],
  ...more,
});

const kilim = (more: Partial<ListingContent> = {}): ListingContent => ({
  title: { fa: "گلیم", en: null },
  category: "kilims",
  measure: "piece",
  options: [
    {
      name: { fa: "اندازه", en: null },
      values: [
        { fa: "کوچک", en: null },
        { fa: "بزرگ", en: null },
      ],
    },
  ],
  variants: [variant()],
  making: { made_to_order: false, weekly_quantity: null, minutes_per_piece: null },
  attributes: { dye: "natural" },
  ...more,
});

describe("what is wrong with a listing beyond its single fields", () => {
  it("is nothing with one that is right", () => {
    expect(offerFlaws(kilim(), ground)).toEqual({});
  });

  it.each<[string, Partial<ListingContent>, Record<string, string>]>([
    [
      "a value that the option has not",
      { variants: [variant({ values: [2] })] },
      { "variants.0.values": "values_wrong" },
    ],
    [
      "an option without a value",
      { variants: [variant({ values: [] })] },
      { "variants.0.values": "values_wrong" },
    ],
    [
      "two variants alike",
      { variants: [variant(), variant({ sku: "K-2" })] },
      { "variants.1.values": "combination_twice" },
    ],
    [
      "one number twice",
      { variants: [variant(), variant({ values: [1], sku: "k-1" })] },
      { "variants.1.sku": "sku_twice" },
    ],
    ["no stock", { variants: [variant({ stock: null })] }, { "variants.0.stock": "stock_missing" }],
    [
      "made to order by nobody knows how many",
      {
        making: { made_to_order: true, weekly_quantity: null, minutes_per_piece: null },
        variants: [variant({ stock: null })],
      },
      { "making.weekly_quantity": "capacity_missing" },
    ],
    [
      "a stock of what is made to order",
      { making: { made_to_order: true, weekly_quantity: 3, minutes_per_piece: null } },
      { "variants.0.stock": "stock_of_made_to_order" },
    ],
    [
      "goods by weight without a weight",
      { measure: "weight" },
      { "variants.0.net_amount": "net_amount_missing" },
    ],
    [
      "no price at home",
      { variants: [variant({ prices: { eur: 5 } })] },
      { "variants.0.prices.irr": "price_missing" },
    ],
    [
      "a price in money that nobody pays in",
      { variants: [variant({ prices: { irr: 5, usd: 5 } })] },
      { "variants.0.prices.usd": "currency_unknown" },
    ],
    [
      "two options of one name",
      {
        options: [
          ...kilim().options,
          { name: { fa: "اندازه", en: null }, values: [{ fa: "آبی", en: null }] },
        ],
        variants: [variant({ values: [0, 0] })],
      },
      { "options.1.name": "option_twice" },
    ],
    ["an attribute left out", { attributes: {} }, { "attributes.dye": "attribute_missing" }],
    [
      "an attribute that there is not",
      { attributes: { dye: "natural", taste: "x" } },
      { "attributes.taste": "attribute_unknown" },
    ],
    [
      "too many knots",
      { attributes: { dye: "natural", knots: 500 } },
      { "attributes.knots": "attribute_wrong" },
    ],
    ["a choice that there is not", { attributes: { dye: "ink" } }, { "attributes.dye": "attribute_wrong" }],
  ])("%s", (_, more, flaws) => {
    expect(offerFlaws(kilim(more), ground)).toEqual(flaws);
  });

  it("each combination of values stands once, however many there are", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 16 }),
        (combinations) => {
          const values = Array.from({ length: 4 }, (_, index) => ({ fa: String(index), en: null }));
          const flaws = offerFlaws(
            kilim({
              options: ["a", "b"].map((fa) => ({ name: { fa, en: null }, values })),
              variants: combinations.map((pair, index) => variant({ values: pair, sku: String(index) })),
            }),
            ground,
          );
          const distinct = new Set(combinations.map((pair) => pair.join())).size;
          expect(Object.values(flaws).filter((flaw) => flaw === "combination_twice")).toHaveLength(
            combinations.length - distinct,
          );
        },
      ),
    );
  });
});

describe("wholesale tiers", () => {
  const flawsOf = (wholesale: VariantContent["wholesale"]) =>
    tierFlaws({ prices: { irr: 1000 }, wholesale }, ground, "v");

  it("that fall as quantities rise are right, whatever the numbers", () => {
    const step = fc.record({ more: fc.integer({ min: 1, max: 50 }), less: fc.integer({ min: 1, max: 100 }) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 5 }), (steps) => {
        let [min_quantity, irr] = [1, 1001];
        const tiers = steps.map(({ more, less }) => {
          min_quantity += more;
          irr -= less;
          return { min_quantity, prices: { irr } };
        });
        expect(flawsOf(tiers)).toEqual({});
      }),
    );
  });

  it("are wrong when they are dearer than one piece, do not rise, or do not fall", () => {
    expect(flawsOf([{ min_quantity: 10, prices: { irr: 1001 } }])).toEqual({
      "v.wholesale.0.prices.irr": "tier_above_retail",
    });
    expect(
      flawsOf([
        { min_quantity: 10, prices: { irr: 900 } },
        { min_quantity: 10, prices: { irr: 900 } },
      ]),
    ).toEqual({
      "v.wholesale.1.min_quantity": "tier_not_larger",
      "v.wholesale.1.prices.irr": "tier_not_cheaper",
    });
    expect(flawsOf([{ min_quantity: 10, prices: { eur: 900 } }])).toEqual({
      "v.wholesale.0.prices.irr": "price_missing",
      "v.wholesale.0.prices.eur": "currency_unknown",
    });
  });
});
