import { describe, expect, it } from "vitest";
import { deliveredOfLine } from "./delivered-of-line";

const KILO = 8_800_000n;

describe("What was delivered, as Medusa's line counts it", () => {
  it("is kilograms and parts of them, where whole ones were ordered", () => {
    const agreed = { unit_price: KILO, goods_total: 600n * KILO };
    expect(deliveredOfLine("weight", agreed, { quantity: 588_000, goods_total: 588n * KILO })).toBe(588);
    expect(deliveredOfLine("weight", agreed, { quantity: 587_350, goods_total: 5_168_680_000n })).toBe(
      587.35,
    );
    expect(deliveredOfLine("length", agreed, { quantity: 4_905, goods_total: 431_640_000n })).toBe(49.05);
    expect(deliveredOfLine("pieces", agreed, { quantity: 39, goods_total: 39n * KILO })).toBe(39);
  });

  it("is a part of the lot, where what was ordered is not whole units", () => {
    const agreed = { unit_price: KILO, goods_total: 107_800_000n + 2_200_000n / 2n };
    expect(deliveredOfLine("weight", agreed, { quantity: 12_375, goods_total: 108_900_000n })).toBe(1);
    expect(deliveredOfLine("weight", agreed, { quantity: 12_374, goods_total: 108_899_999n })).toBe(0.999);
    expect(deliveredOfLine("weight", agreed, { quantity: 0, goods_total: 0n })).toBe(0);
  });
});
