import { describe, expect, test } from "vitest";
import type { Variant } from "../product";
import { choose, stockOf, variantOf } from "./choice";

const made = (...values: string[]): Variant => ({
  id: values.join("-"),
  sku: null,
  values,
  weightGrams: null,
  irr: 1000,
  eurCents: 100,
  unit: null,
});
const variants = [made("small", "red"), made("small", "blue"), made("large", "blue")];

describe("choosing a variant", () => {
  test("keeps the other choices where they can stay", () => {
    expect(choose(variants, ["small", "blue"], 0, "large")).toEqual(["large", "blue"]);
  });
  test("takes the nearest that is made where they cannot", () => {
    expect(choose(variants, ["small", "red"], 0, "large")).toEqual(["large", "blue"]);
  });
  test("finds the variant by its values, or none", () => {
    expect(variantOf(variants, ["small", "red"])?.id).toBe("small-red");
    expect(variantOf(variants, ["large", "red"])).toBeUndefined();
  });
});

test("stock is none, few or enough", () => {
  expect([-1, 0, 1, 5, 6].map(stockOf)).toEqual(["none", "none", "few", "few", "enough"]);
});
