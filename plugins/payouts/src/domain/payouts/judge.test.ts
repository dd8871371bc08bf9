import { describe, expect, it } from "vitest";
import { type Payee, whyNoLonger, whyNot } from "./judge";

const NOW = new Date("2026-11-26T08:00:00Z");
const LATER = new Date("2026-11-27T08:00:00Z");
const EARLIER = new Date("2026-11-25T08:00:00Z");
const asked = { now: NOW, today: "2026-11-26", wanted: false };
const payee = (told: Partial<Payee> = {}): Payee => ({
  available: 900_000n,
  debt: 0n,
  minimum: 500_000n,
  schedule: "daily",
  weekday: "saturday",
  requested_at: null,
  last_day: null,
  last_at: null,
  held_at: null,
  held_until: null,
  account_held_until: null,
  way: "bank_file",
  target: "sealed",
  flaw: null,
  open: false,
  last: null,
  ...told,
});

describe("whether a seller is paid", () => {
  it.each<[string | null, Partial<Payee>]>([
    [null, {}],
    [null, { available: 500_000n }],
    ["below_minimum", { available: 499_999n }],
    ["below_minimum", { available: 0n, minimum: 0n }],
    ["below_minimum", { available: -1n, minimum: 0n }],
    ["open_payout", { open: true, debt: -1n }],
    ["in_debt", { debt: -1n }],
    ["held", { held_at: EARLIER }],
    ["held", { held_at: EARLIER, held_until: LATER }],
    [null, { held_at: EARLIER, held_until: NOW }],
    ["account_changed", { account_held_until: LATER }],
    [null, { account_held_until: NOW }],
    ["no_sheba", { flaw: "no_sheba", target: null }],
    ["stripe_not_ready", { flaw: "stripe_not_ready", way: "stripe_connect" }],
    ["last_failed", { last: { state: "failed", target: "sealed", reason: "closed" } }],
    ["last_failed", { last: { state: "returned", target: "sealed", reason: null } }],
    [null, { last: { state: "failed", target: "another", reason: "closed" } }],
    [null, { last: { state: "sent", target: "sealed", reason: null } }],
    // The market's own balance at Stripe was too small: nothing is wrong with her account.
    [null, { last: { state: "failed", target: "sealed", reason: "stripe:balance_insufficient" } }],
    ["not_due", { schedule: "on_request" }],
    ["below_minimum", { schedule: "on_request", available: 499_999n }],
  ])("%s: %o", (expected, told) => {
    expect(whyNot(payee(told), asked)).toBe(expected);
  });

  it("whom an operator names is paid whatever her day, the minimum and her last payout, but for nothing else", () => {
    const wanted = { ...asked, wanted: true };
    const last = { state: "failed", target: "sealed", reason: null } as const;
    expect(whyNot(payee({ schedule: "on_request", last }), wanted)).toBeNull();
    expect(whyNot(payee({ debt: -1n }), wanted)).toBe("in_debt");
    expect(whyNot(payee({ available: 1n }), wanted)).toBeNull();
    expect(whyNot(payee({ available: 0n, minimum: 0n }), wanted)).toBe("below_minimum");
    expect(whyNot(payee({ held_at: EARLIER }), wanted)).toBe("held");
  });
});

describe("whether what was approved is still paid", () => {
  it.each<[string | null, Partial<Payee>, bigint]>([
    [null, {}, 900_000n],
    [null, { available: 1_000_000n }, 900_000n],
    ["balance_changed", { available: 899_999n }, 900_000n],
    ["balance_changed", {}, 0n],
    ["balance_changed", {}, -1n],
    [null, { minimum: 2_000_000n }, 900_000n],
    ["held", { held_at: EARLIER }, 900_000n],
    ["account_changed", { account_held_until: LATER }, 900_000n],
    ["open_payout", { open: true }, 900_000n],
    ["in_debt", { debt: -5n }, 900_000n],
    ["no_sheba", { flaw: "no_sheba", target: null }, 900_000n],
    ["way_changed", { way: "stripe_connect", target: "acct_1" }, 900_000n],
  ])("%s: %o of %s", (expected, told, amount) => {
    expect(whyNoLonger(payee(told), { amount, way: "bank_file" }, NOW)).toBe(expected);
  });
});
