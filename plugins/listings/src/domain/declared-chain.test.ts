import { describe, expect, it } from "vitest";
import { DeclaredChain } from "../contract/declared-chain";
import { chainFlaws, declaredOf, keptChain } from "./declared-chain";

const standing: { id: string; prices: Record<string, number> }[] = [
  { id: "variant_small", prices: { irr: 12_000_000, eur: 2000 } },
  { id: "variant_large", prices: { irr: 30_000_000 } },
];
const declares = (...variants: DeclaredChain["variants"]): DeclaredChain => ({ shown: true, variants });
const flawsOf = (...variants: DeclaredChain["variants"]) =>
  chainFlaws(declares(...variants), standing, "irr");

describe("what a maker declares of her material", () => {
  it("may be all of the price, and of some of her goods only", () => {
    expect(flawsOf({ id: "variant_small", raw_material: 12_000_000 })).toEqual({});
    expect(
      flawsOf({ id: "variant_small", raw_material: null }, { id: "variant_large", raw_material: 1 }),
    ).toEqual({});
  });

  it("is refused above the price of that piece, of unknown goods, and twice of one", () => {
    expect(
      flawsOf(
        { id: "variant_large", raw_material: 30_000_000 },
        { id: "variant_small", raw_material: 12_000_001 },
        { id: "variant_other", raw_material: 1 },
        { id: "variant_large", raw_material: 1 },
      ),
    ).toEqual({
      "variants.1.raw_material": "material_above_price",
      "variants.2.id": "variant_unknown",
      "variants.3.id": "variant_unknown",
    });
  });

  it.each([0, -1, 0.5, 10_000_000_001, "1", Number.NaN])("is no amount like %s", (raw_material) => {
    const { success } = DeclaredChain.safeParse({
      shown: true,
      variants: [{ id: "variant_small", raw_material }],
    });
    expect(success).toBe(false);
  });

  it("is read as it was told, of what stands now; before she told anything nothing is shown", () => {
    const told = declares(
      { id: "variant_small", raw_material: 4_000_000 },
      { id: "variant_large", raw_material: null },
      { id: "variant_gone", raw_material: 9 },
    );
    expect(declaredOf(keptChain(told, "irr"), standing)).toEqual(
      declares({ id: "variant_small", raw_material: 4_000_000 }, { id: "variant_large", raw_material: null }),
    );
    expect(declaredOf(null, [{ id: "variant_small" }])).toEqual({
      shown: false,
      variants: [{ id: "variant_small", raw_material: null }],
    });
  });
});
