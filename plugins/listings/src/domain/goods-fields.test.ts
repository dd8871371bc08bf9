import { expect, it } from "vitest";
import { chosenAttributes, unitPricesOf, wholesaleOf } from "./goods-fields";

const packets = [
  { id: "half", prices: { irr: [4_000_000], eur: [640] } },
  { id: "whole", prices: { irr: [7_000_000], eur: [1280] } },
];

it("a list tells what a kilogram costs at least, and whether it costs differently", () => {
  expect(unitPricesOf("weight", packets, { half: 500, whole: 1000 })).toEqual({
    unit: "weight",
    unit_price_irr: 7_000_000,
    unit_price_eur_cents: 1280,
    has_unit_price_range: true,
  });
});

it("what is sold by the piece, or says of no variant how much it holds, has no unit price", () => {
  const none = { unit: null, unit_price_irr: null, unit_price_eur_cents: null, has_unit_price_range: false };
  expect(unitPricesOf("piece", packets, { half: 500 })).toEqual(none);
  expect(unitPricesOf("weight", packets, {})).toEqual(none);
});

it("wholesale tells the smallest order and the best price of any tier", () => {
  expect(
    wholesaleOf([
      { currency_code: "irr", min_quantity: 50, price: 3_000_000 },
      { currency_code: "irr", min_quantity: 10, price: 3_500_000 },
      { currency_code: "eur", min_quantity: 10, price: 600 },
    ]),
  ).toEqual({
    wholesale: true,
    wholesale_min: 10,
    wholesale_price_irr: 3_000_000,
    wholesale_price_eur_cents: 600,
  });
  expect(wholesaleOf([])).toEqual({
    wholesale: false,
    wholesale_min: null,
    wholesale_price_irr: null,
    wholesale_price_eur_cents: null,
  });
});

it("attributes with fixed choices are filtered by, others and unknown values are not", () => {
  const name = (en: string) => ({ fa: `${en} به فارسی`, en });
  const attributes = [
    { key: "dye", kind: "choice", choices: [{ value: "natural", name: name("Natural") }] },
    { key: "allergens", kind: "choices", choices: [{ value: "nuts", name: name("Nuts") }] },
    { key: "knots", kind: "number" },
  ] as const;
  expect(
    chosenAttributes(
      { dye: "natural", allergens: ["nuts", "gold"], knots: 30, other: "natural" },
      attributes,
    ),
  ).toEqual({
    chosen: ["dye:natural", "allergens:nuts"],
    words: ["Natural به فارسی", "Natural", "Nuts به فارسی", "Nuts"],
  });
});
