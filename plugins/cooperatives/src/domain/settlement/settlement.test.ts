import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type OrderToSettle, settle } from "./settle";
import { shareSurplus } from "./share-surplus";

const sum = (amounts: readonly bigint[]) => amounts.reduce((all, one) => all + one, 0n);

/** 588 kg of the 600 were accepted, at 9,000,000 rials a kilogram; the cooperative takes 5 %. */
const figs: OrderToSettle = {
  measure: "weight",
  goods_total: 5_292_000_000n,
  margin_bp: 500,
  goods: [
    { member_id: "sel_a", grade: "first", quantity: 300_000, unit_price: 8_000_000n, factor_bp: 10_000 },
    { member_id: "sel_b", grade: "first", quantity: 200_000, unit_price: 8_200_000n, factor_bp: 10_000 },
    { member_id: "sel_b", grade: "second", quantity: 88_000, unit_price: 8_200_000n, factor_bp: 8_500 },
  ],
  bought_outside: 0n,
  platform: 100_000_000n,
  advances: [
    { id: "adv_1", member_id: "sel_b", outstanding: 400_000_000n },
    { id: "adv_2", member_id: "sel_b", outstanding: 100_000_000n },
  ],
};

describe("a wholesale order is settled", () => {
  it("gives each member her price by weight and grade, less what she was lent", () => {
    const { members } = settle(figs);
    expect(members.map(({ member_id, earned, due }) => [member_id, earned, due])).toEqual([
      ["sel_a", 2_400_000_000n, 2_400_000_000n],
      ["sel_b", 2_253_360_000n, 1_753_360_000n],
    ]);
    expect(members[1]?.lines.map(({ earned }) => earned)).toEqual([1_640_000_000n, 613_360_000n]);
    expect(members[1]?.repaid).toEqual([
      { advance_id: "adv_1", amount: 400_000_000n },
      { advance_id: "adv_2", amount: 100_000_000n },
    ]);
  });

  it("leaves the cooperative its margin, and the year what is over", () => {
    expect(settle(figs)).toMatchObject({
      earned: 4_653_360_000n,
      margin: 264_600_000n,
      platform: 100_000_000n,
      surplus: 274_040_000n,
    });
  });

  it("takes no more back of an advance than she earned", () => {
    const advances = [{ id: "adv_1", member_id: "sel_a", outstanding: 3_000_000_000n }];
    const [first] = settle({ ...figs, advances }).members;
    expect([first?.due, first?.repaid]).toEqual([0n, [{ advance_id: "adv_1", amount: 2_400_000_000n }]]);
  });

  it("shows a loss as one, where what was bought outside cost more than the buyer paid", () => {
    expect(settle({ ...figs, bought_outside: 400_000_000n }).surplus).toBe(-125_960_000n);
  });

  it("rounds weight, price and grade once", () => {
    const goods = [
      { member_id: "sel_a", grade: "second", quantity: 333, unit_price: 1_001n, factor_bp: 5_000 },
    ];
    // 333 g x 1,001 rials/kg x 50 % = 166.6665
    expect(settle({ ...figs, goods }).earned).toBe(167n);
  });

  it.each([
    ["half a gram", { quantity: 0.5 }],
    ["less than nothing", { quantity: -1 }],
    ["a price below zero", { unit_price: -1n }],
    ["a grade that is worth less than nothing", { factor_bp: -1 }],
  ])("refuses %s", (_what, wrong) => {
    const [first] = figs.goods;
    expect(() =>
      settle({ ...figs, goods: [{ ...(first as (typeof figs.goods)[number]), ...wrong }] }),
    ).toThrow(RangeError);
    expect(() => settle({ ...figs, margin_bp: 10_001 })).toThrow(RangeError);
  });

  it("loses nothing, whatever was delivered and lent", () => {
    const member = fc.constantFrom("sel_a", "sel_b", "sel_c");
    const amount = fc.bigInt({ min: 0n, max: 10n ** 12n });
    const orders = fc.record({
      measure: fc.constantFrom("weight" as const, "volume" as const, "length" as const, "pieces" as const),
      goods_total: amount,
      margin_bp: fc.integer({ min: 0, max: 10_000 }),
      bought_outside: amount,
      platform: amount,
      goods: fc.array(
        fc.record({
          member_id: member,
          grade: fc.constantFrom("first", "second"),
          quantity: fc.integer({ min: 0, max: 1_000_000 }),
          unit_price: fc.bigInt({ min: 0n, max: 10n ** 9n }),
          factor_bp: fc.integer({ min: 0, max: 12_000 }),
        }),
        { maxLength: 8 },
      ),
      advances: fc.array(fc.record({ id: fc.uuid(), member_id: member, outstanding: amount }), {
        maxLength: 5,
      }),
    });
    fc.assert(
      fc.property(orders, (order) => {
        const { members, earned, margin, platform, surplus, bought_outside } = settle(order);
        expect(earned + bought_outside + margin + platform + surplus).toBe(order.goods_total);
        expect(sum(members.map((one) => one.earned))).toBe(earned);
        for (const one of members) {
          expect(one.due + sum(one.repaid.map((paid) => paid.amount))).toBe(one.earned);
          expect(one.due >= 0n).toBe(true);
        }
        for (const { id, outstanding } of order.advances) {
          const repaid = members.flatMap((one) => one.repaid).filter(({ advance_id }) => advance_id === id);
          expect(sum(repaid.map((paid) => paid.amount)) <= outstanding).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe("the surplus of a year", () => {
  it("goes to the members by what their goods earned, to the last rial", () => {
    const patronage = [
      { member_id: "sel_c", earned: 1_000n },
      { member_id: "sel_a", earned: 1_000n },
      { member_id: "sel_b", earned: 1_000n },
    ];
    expect(shareSurplus(100n, patronage).map(({ member_id, share }) => [member_id, share])).toEqual([
      ["sel_a", 34n],
      ["sel_b", 33n],
      ["sel_c", 33n],
    ]);
  });

  it("is nothing where there is a loss, or where nobody earned", () => {
    expect(shareSurplus(-5n, [{ member_id: "sel_a", earned: 10n }])[0]?.share).toBe(0n);
    expect(shareSurplus(50n, [{ member_id: "sel_a", earned: 0n }])[0]?.share).toBe(0n);
    expect(shareSurplus(50n, [])).toEqual([]);
  });
});
