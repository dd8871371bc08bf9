import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type AskedPurchase,
  approvalExpires,
  isOpen,
  judgePurchase,
  leftOf,
  refuseDecision,
  type Spender,
} from "./spending";

const NOW = new Date("2026-11-26T10:00:00Z");
const LATER = approvalExpires(NOW);

const buyer: Spender = {
  limit: 1_000n,
  needs_approval: false,
  currency_code: "irr",
  spent: 0n,
  waiting: 0n,
  approvers: 1,
  asked: null,
};
const buys = (spender: Partial<Spender>, amount = 100n, currency_code = "irr") =>
  judgePurchase({ ...buyer, ...spender }, { amount, currency_code }, NOW);
const asked = (state: AskedPurchase["state"], amount = 100n): AskedPurchase => ({
  state,
  amount,
  currency_code: "irr",
  expires_at: LATER,
});

describe("a purchase", () => {
  test("is allowed up to the limit, and not by one more", () => {
    expect(buys({ spent: 600n, waiting: 300n }, 100n)).toEqual({ outcome: "allowed" });
    expect(buys({ spent: 600n, waiting: 300n }, 101n)).toEqual({
      outcome: "refused",
      code: "spending_limit_reached",
    });
  });

  test("is bound by nothing where there is no limit, in whatever currency", () => {
    expect(buys({ limit: null, spent: 10n ** 14n }, 10n ** 15n, "eur")).toEqual({ outcome: "allowed" });
  });

  test("is in the limit's currency where there is one", () => {
    expect(buys({}, 1n, "eur")).toEqual({ outcome: "refused", code: "spending_other_currency" });
  });

  test.each([0n, -1n, 10n ** 15n + 1n])("is of a plausible amount: not of %s", (amount) => {
    expect(buys({ limit: null }, amount)).toEqual({ outcome: "refused", code: "purchase_amount_wrong" });
  });

  test("waits for an approver where it has to, and goes on once she granted it", () => {
    expect(buys({ needs_approval: true })).toEqual({ outcome: "needs_approval" });
    expect(buys({ needs_approval: true, asked: asked("pending") })).toEqual({ outcome: "needs_approval" });
    expect(buys({ needs_approval: true, asked: asked("granted") })).toEqual({ outcome: "allowed" });
  });

  test("that was refused is not asked for again; one that lapsed is", () => {
    expect(buys({ needs_approval: true, asked: asked("refused") })).toEqual({
      outcome: "refused",
      code: "purchase_was_refused",
    });
    expect(buys({ needs_approval: true, asked: asked("lapsed") })).toEqual({ outcome: "needs_approval" });
    const over = { ...asked("granted"), expires_at: NOW };
    expect(buys({ needs_approval: true, asked: over })).toEqual({ outcome: "needs_approval" });
  });

  test("is granted for its amount and no other", () => {
    expect(buys({ needs_approval: true, asked: asked("granted", 99n) })).toEqual({
      outcome: "refused",
      code: "purchase_other_amount",
    });
  });

  test("that needs an approver finds one", () => {
    expect(buys({ needs_approval: true, approvers: 0 })).toEqual({
      outcome: "refused",
      code: "purchase_no_approver",
    });
  });

  test("passes no limit by being approved", () => {
    expect(buys({ needs_approval: true, spent: 950n })).toEqual({
      outcome: "refused",
      code: "spending_limit_reached",
    });
  });
});

describe("an approver", () => {
  const sums = { limit: 1_000n, spent: 900n, waiting: 0n };

  test("decides about another's purchase, never about her own, and a buyer about none", () => {
    expect(
      refuseDecision("grant", { role: "approver", buys: false }, asked("pending"), sums, NOW),
    ).toBeNull();
    expect(refuseDecision("grant", { role: "owner", buys: true }, asked("pending"), sums, NOW)).toBe(
      "purchase_approvers_only",
    );
    expect(refuseDecision("refuse", { role: "buyer", buys: false }, asked("pending"), sums, NOW)).toBe(
      "purchase_approvers_only",
    );
  });

  test("decides once and in time", () => {
    for (const state of ["granted", "refused", "lapsed"] as const)
      expect(refuseDecision("grant", { role: "owner", buys: false }, asked(state), sums, NOW)).toBe(
        "purchase_approval_decided",
      );
    expect(refuseDecision("grant", { role: "owner", buys: false }, asked("pending"), sums, LATER)).toBe(
      "purchase_approval_decided",
    );
  });

  test("grants nothing past a limit that was lowered meanwhile, but may refuse it", () => {
    const lowered = { ...sums, limit: 999n };
    expect(refuseDecision("grant", { role: "owner", buys: false }, asked("pending"), lowered, NOW)).toBe(
      "spending_limit_reached",
    );
    expect(
      refuseDecision("refuse", { role: "owner", buys: false }, asked("pending"), lowered, NOW),
    ).toBeNull();
  });
});

test("what is left is never below nothing", () => {
  expect([
    leftOf({ limit: 1_000n, spent: 600n, waiting: 300n }),
    leftOf({ limit: 500n, spent: 600n, waiting: 0n }),
    leftOf({ limit: null, spent: 600n, waiting: 0n }),
  ]).toEqual([100n, 0n, null]);
});

/** What a market would keep: orders and what was asked, by the purchase. */
interface Kept {
  orders: Map<string, { amount: bigint; month: number }>;
  asked: Map<string, AskedPurchase>;
}

type Deed =
  | { verb: "buy"; reference: number; amount: bigint }
  | { verb: "grant" | "refuse"; reference: number }
  | { verb: "wait"; days: number };

const reference = fc.integer({ min: 0, max: 7 });
const deed: fc.Arbitrary<Deed> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ verb: fc.constant("buy" as const), reference, amount: fc.bigInt(0n, 700n) }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ verb: fc.constantFrom("grant" as const, "refuse" as const), reference }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ verb: fc.constant("wait" as const), days: fc.integer({ min: 1, max: 9 }) }),
  },
);
const MONTH_DAYS = 30;
const DAY_MS = 86_400_000;

test("whatever the order of purchases, approvals and repeats, nobody's orders and what waits pass her limit in a month", () => {
  fc.assert(
    fc.property(
      fc.bigInt(0n, 2_000n),
      fc.boolean(),
      fc.array(deed, { maxLength: 60 }),
      (limit, needs_approval, deeds) => {
        const kept: Kept = { orders: new Map(), asked: new Map() };
        let now = NOW;
        const month = () => Math.floor((now.getTime() - NOW.getTime()) / DAY_MS / MONTH_DAYS);
        const sum = (amounts: Iterable<bigint>) => [...amounts].reduce((total, amount) => total + amount, 0n);
        const sums = (but?: string) => ({
          spent: sum(
            [...kept.orders].flatMap(([id, { amount, month: at }]) =>
              id !== but && at === month() ? [amount] : [],
            ),
          ),
          waiting: sum(
            [...kept.asked].flatMap(([id, one]) =>
              id !== but && !kept.orders.has(id) && isOpen(one, now) ? [one.amount] : [],
            ),
          ),
        });
        const buy = (id: string, amount: bigint) => {
          const verdict = judgePurchase(
            { ...buyer, limit, needs_approval, ...sums(id), asked: kept.asked.get(id) ?? null },
            { amount, currency_code: "irr" },
            now,
          );
          // A quote is ordered once: a repeat finds its order.
          if (verdict.outcome === "allowed" && !kept.orders.has(id))
            kept.orders.set(id, { amount, month: month() });
          const open = kept.asked.get(id);
          if (verdict.outcome === "needs_approval" && !(open && isOpen(open, now)))
            kept.asked.set(id, {
              state: "pending",
              amount,
              currency_code: "irr",
              expires_at: approvalExpires(now),
            });
        };
        for (const one of deeds) {
          if (one.verb === "wait") now = new Date(now.getTime() + one.days * DAY_MS);
          else if (one.verb === "buy") buy(`quote-${one.reference}`, one.amount);
          else {
            const id = `quote-${one.reference}`;
            const open = kept.asked.get(id);
            const spender = { limit, ...sums(id) };
            if (open && !refuseDecision(one.verb, { role: "approver", buys: false }, open, spender, now)) {
              const state = one.verb === "grant" ? "granted" : "refused";
              kept.asked.set(id, { ...open, state, expires_at: approvalExpires(now) });
              // What was granted goes on by itself, and is tried once more.
              if (state === "granted") for (const _ of [1, 2]) buy(id, open.amount);
            }
          }
          const { spent, waiting } = sums();
          expect(spent + waiting <= limit, `${spent} + ${waiting} of ${limit}`).toBe(true);
          expect(leftOf({ limit, spent, waiting })).toBe(limit - spent - waiting);
          expect(new Set(kept.orders.keys()).size).toBe(kept.orders.size);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});
