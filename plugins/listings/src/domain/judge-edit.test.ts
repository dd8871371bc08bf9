import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { asApproved, atOnce, whatWaits } from "./judge-edit";
import type { VariantContent } from "./listing-content";

const rules = [
  { key: "ingredients", kind: "text", licence_relevant: true },
  { key: "allergens", kind: "choices", licence_relevant: true },
  { key: "weaver", kind: "text" },
] as const;
const before = { category: "jam", attributes: { ingredients: "به، شکر", weaver: "گل‌بانو" } };

const variant = (id: string, more: Partial<VariantContent> = {}): VariantContent => ({
  id,
  sku: id,
  values: [0],
  net_amount: null,
  prices: { irr: 1000 },
  stock: 3,
  wholesale: [],
  ...more,
});

describe("what of a changed listing waits for the office", () => {
  const waits = (after: Partial<typeof before>, reviewed = true) =>
    whatWaits(before, { ...before, ...after }, { reviewed, rules });

  it("is its category and what the licence goes by", () => {
    expect(waits({ category: "paste" })).toEqual(["category"]);
    expect(waits({ attributes: { ...before.attributes, ingredients: "سیب، شکر" } })).toEqual([
      "attributes.ingredients",
    ]);
  });

  it("is nothing else, and nothing where the policy has nothing looked at", () => {
    expect(waits({ attributes: { ...before.attributes, weaver: "زهرا" } })).toEqual([]);
    expect(waits({ category: "paste" }, false)).toEqual([]);
  });

  it("takes what was not filled in and what is empty for the same, and choices in any order", () => {
    expect(
      whatWaits(
        { category: "jam", attributes: { allergens: [] } },
        { category: "jam", attributes: {} },
        { reviewed: true, rules },
      ),
    ).toEqual([]);
    expect(
      whatWaits(
        { category: "jam", attributes: { allergens: ["nuts", "milk"] } },
        { category: "jam", attributes: { allergens: ["milk", "nuts"] } },
        { reviewed: true, rules },
      ),
    ).toEqual([]);
  });
});

describe("price and stock never wait", () => {
  const amount = fc.integer({ min: 1, max: 1e9 });

  it("whatever else was changed, the standing version has the new price, stock and tiers, and keeps the rest", () => {
    fc.assert(
      fc.property(amount, fc.integer({ min: 0, max: 1000 }), fc.string(), (price, stock, sku) => {
        const wholesale = [{ min_quantity: 5, prices: { irr: 1 } }];
        const { variants } = atOnce(
          { variants: [variant("a"), variant("gone")] },
          { variants: [variant("a", { prices: { irr: price }, stock, sku, wholesale }), variant("new")] },
        );
        expect(variants).toEqual([
          variant("a", { prices: { irr: price }, stock, wholesale }),
          variant("gone"),
        ]);
      }),
    );
  });

  it("what was changed while a proposal waited is not turned back when it is approved", () => {
    const approved = asApproved(
      {
        variants: [variant("a", { sku: "other", prices: { irr: 1000 } }), variant("new", { id: undefined })],
      },
      { variants: [variant("a", { prices: { irr: 2000 }, stock: 1 })] },
    );
    expect(approved.variants).toEqual([
      variant("a", { sku: "other", prices: { irr: 2000 }, stock: 1 }),
      variant("new", { id: undefined }),
    ]);
  });
});
