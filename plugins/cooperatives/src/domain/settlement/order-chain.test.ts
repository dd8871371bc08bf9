import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { orderChain } from "./order-chain";
import { settle } from "./settle";

const sum = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n);

describe("the chain of a wholesale order", () => {
  it("names what members, the cooperative, the market, the way and the state have of it", () => {
    expect(
      orderChain({
        billed: { total: 6_000_000n, shipping: 400_000n, tax: 500_000n },
        platform: 165_000n,
        earned: 4_000_000n,
        outside: 300_000n,
        raw_material: 1_200_000n,
      }).map(({ link, amount }) => [link, amount]),
    ).toEqual([
      ["raw_material", 1_200_000n],
      ["making", 3_100_000n],
      // Margin and what is left for the year.
      ["cooperative", 635_000n],
      ["platform", 165_000n],
      ["transport", 400_000n],
      ["tax", 500_000n],
    ]);
  });

  it("sums to what the buyer pays, and gives the cooperative margin and surplus, whatever was settled", () => {
    const amount = fc.bigInt({ min: 0n, max: 10n ** 10n });
    const goods = fc.array(
      fc.record({
        member_id: fc.constantFrom("sel_a", "sel_b", "sel_c"),
        grade: fc.constant("first"),
        quantity: fc.nat(1_000_000),
        unit_price: amount,
        factor_bp: fc.nat(10_000),
      }),
      { maxLength: 8 },
    );
    const orders = fc.record({
      goods,
      goods_total: amount,
      platform: amount,
      bought_outside: amount,
      margin_bp: fc.nat(3_000),
      shipping: amount,
      tax: amount,
      raw_material: fc.option(amount, { nil: null }),
    });
    fc.assert(
      fc.property(orders, ({ shipping, tax, raw_material, ...order }) => {
        const settled = settle({ ...order, measure: "weight", advances: [] });
        const total = order.goods_total + shipping + tax;
        const parts = orderChain({
          billed: { total, shipping, tax },
          platform: order.platform,
          earned: settled.earned,
          outside: settled.bought_outside,
          raw_material,
        });
        expect(sum(parts.map((part) => part.amount))).toBe(total);
        const cooperative = parts.find(({ link }) => link === "cooperative")?.amount ?? 0n;
        expect(cooperative).toBe(settled.margin + settled.surplus);
      }),
      { numRuns: 300 },
    );
  });
});
