import { describe, expect, it } from "vitest";
import type { ChainParts } from "@/ui/value-chain";
import { withMaterial } from "./live-chain";

/** A kilim at 12,000,000 rials, of whose wool she has said nothing yet. */
const untold: ChainParts = [
  { link: "making", amount: 11_340_000, declared: false },
  { link: "platform", amount: 660_000, declared: false },
];
const told: ChainParts = [
  { link: "raw_material", amount: 4_000_000, declared: true },
  { link: "making", amount: 7_340_000, declared: false },
  { link: "platform", amount: 660_000, declared: false },
];

describe("the chain while she types what her material costs", () => {
  it("takes it out of what is hers, and gives it back when she says nothing", () => {
    expect(withMaterial(untold, 4_000_000)).toEqual(told);
    expect(withMaterial(told, null)).toEqual(untold);
  });

  it("takes no more than she has", () => {
    expect(withMaterial(told, 11_900_000)).toEqual([
      { link: "raw_material", amount: 11_340_000, declared: true },
      { link: "platform", amount: 660_000, declared: false },
    ]);
  });
});
