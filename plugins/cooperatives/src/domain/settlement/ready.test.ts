import { describe, expect, it } from "vitest";
import { judgeAdvance, roomFor, worthOf } from "./advance";
import { inTheWay } from "./in-the-way";

const READY = {
  state: "accepted" as const,
  receipts_open: 0,
  claims_open: 0,
  billed: true,
  completed: true,
  available: 100n,
  due: 100n,
};

describe("an order can be settled", () => {
  it("once its buyer accepted it, all receipts are final and the money is there", () => {
    expect(inTheWay(READY)).toEqual([]);
  });

  it.each([
    [{ receipts_open: 2 }, { code: "settlement_receipts_open", count: 2, amount: null }],
    [{ claims_open: 1 }, { code: "settlement_claims_open", count: 1, amount: null }],
    [{ state: "dispatched" as const }, { code: "settlement_not_accepted", count: null, amount: null }],
    [{ billed: false }, { code: "settlement_not_billed", count: null, amount: null }],
    [{ completed: false }, { code: "settlement_money_waits", count: null, amount: null }],
    [{ available: 99n }, { code: "settlement_balance_low", count: null, amount: 1n }],
  ])("not while %o", (change, way) => {
    expect(inTheWay({ ...READY, ...change })).toEqual([way]);
  });
});

describe("an advance", () => {
  const asked = {
    state: "allotted" as const,
    way: "balance" as const,
    amount: 60n,
    worth: 100n,
    advanced: 40n,
    available: 60n,
  };

  it("is no more than her share is worth less what she got before, at her price and grade", () => {
    const shares = [
      { quantity: 15_000, unit_price: 7_000_000n, factor_bp: 10_000 },
      { quantity: 1500, unit_price: 7_000_001n, factor_bp: 8500 },
    ];
    // 105,000,000 and 1.5 kg × 7,000,001 × 85 % = 8,925,001.275
    expect(worthOf("weight", shares)).toBe(113_925_001n);
    expect(judgeAdvance(asked)).toBeNull();
    expect(judgeAdvance({ ...asked, amount: 61n })).toBe("advance_too_much");
    expect(roomFor({ worth: 100n, advanced: 120n })).toBe(0n);
  });

  it.each([
    ["advance_order_closed", { state: "settled" as const }],
    ["advance_order_closed", { state: "agreed" as const }],
    ["advance_member_unknown", { worth: 0n }],
    ["advance_too_much", { amount: 0n }],
    ["advance_balance_low", { available: 59n }],
    [null, { available: 0n, way: "hand" as const }],
  ])("%s where %o", (code, change) => {
    expect(judgeAdvance({ ...asked, ...change })).toBe(code);
  });
});
