import { describe, expect, test } from "vitest";
import { assembleProduct } from "./product";

const stock = (prices: (number | null)[]) => ({
  id: "prod_1",
  handle: "figs",
  title: "انجیر",
  description: null,
  material: null,
  thumbnail: "http://h/pictures/fig-1-640.avif",
  images: [],
  categories: [{ handle: "dried-figs", name: "انجیر خشک" }],
  options: [
    {
      title: "وزن",
      values: [
        { id: "v1", value: "۱ کیلوگرم" },
        { id: "v2", value: "۵۰۰ گرم" },
        { id: "v3", value: "۲۵۰ گرم" },
      ],
    },
    { title: "درجه", values: [{ id: "g", value: "یک" }] },
  ],
  variants: [
    {
      id: "one",
      sku: "A",
      weight: 1100,
      options: [{ id: "g" }, { id: "v1" }],
      calculated_price: { calculated_amount: prices[0] ?? null },
    },
    {
      id: "half",
      sku: "B",
      weight: 550,
      options: [{ id: "v2" }, { id: "g" }],
      calculated_price: { calculated_amount: prices[1] ?? null },
    },
  ],
});

describe("a product put together from two regions", () => {
  const listing = {
    product_id: "prod_1",
    measure: "weight" as const,
    photos: [],
    made_to_order: false,
    chain_shown: false,
    attributes: [],
    variants: [
      { id: "one", net_amount: 1000, unit_prices: { irr: 9_000_000, eur: 1240 } as Record<string, number> },
      { id: "half", net_amount: 500, unit_prices: { irr: 9_600_000 } },
    ],
  };
  const product = assembleProduct(stock([9_000_000, 4_800_000]), stock([12.4, null]), listing);

  test("variants stand by price, their values in the options' order", () => {
    expect(product.variants.map(({ id, values }) => [id, values])).toEqual([
      ["half", ["۵۰۰ گرم", "یک"]],
      ["one", ["۱ کیلوگرم", "یک"]],
    ]);
  });
  test("each carries both prices, in rials and cents, null where it is not sold", () => {
    expect(product.variants.map(({ irr, eurCents }) => [irr, eurCents])).toEqual([
      [4_800_000, null],
      [9_000_000, 1240],
    ]);
  });
  test("what is sold by weight tells what a kilogram costs, but for a kilogram", () => {
    expect(product.variants.map(({ unit }) => unit)).toEqual([
      { of: "weight", irr: 9_600_000, eurCents: null },
      null,
    ]);
  });
  test("values that no variant has are not offered", () => {
    expect(product.options[0]?.values).toEqual(["۱ کیلوگرم", "۵۰۰ گرم"]);
  });
  test("the thumbnail stands in where there are no pictures", () => {
    expect(product.pictures).toEqual(["http://h/pictures/fig-1-640.avif"]);
  });
  test("sold in Iran alone it has no euro price", () => {
    expect(assembleProduct(stock([1000, 1000]), undefined).variants[0]?.eurCents).toBeNull();
  });
});
