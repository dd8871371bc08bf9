import fc from "fast-check";
import { expect, it } from "vitest";
import { account } from "../../contract/accounts";
import { Books } from "../ledger/books";
import { intentOf, outcomeOf } from "./entries";
import { whyNoLonger } from "./judge";
import { mayBecome, OUTCOMES, type PayoutState } from "./states";

const SELLER = "sel_1";
const [available, debt, transit] = (["available", "debt", "in_transit"] as const).map((kind) =>
  account(kind, "irr", SELLER),
) as [never, never, never];
const NOW = new Date("2026-11-26T08:00:00Z");

const step = fc.oneof(
  fc.record({ what: fc.constant("earns" as const), amount: fc.bigInt({ min: 1n, max: 1000n }) }),
  fc.record({ what: fc.constant("owes" as const), amount: fc.bigInt({ min: 1n, max: 1000n }) }),
  fc.record({ what: fc.constant("is paid" as const), amount: fc.bigInt({ min: -5n, max: 1500n }) }),
  fc.record({ what: fc.constant("bank" as const), outcome: fc.constantFrom(...OUTCOMES), nth: fc.nat(5) }),
);

it("whatever happens in which order, nothing is paid that was not hers, and nothing is lost", () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const books = new Books();
      const held = (name: never) => books.balance(name);
      const payouts: { id: string; amount: bigint; state: PayoutState }[] = [];
      let earned = 0n;
      let owed = 0n;
      const entry = (reference: string, from: never, to: never, amount: bigint) =>
        books.post([
          { reference, kind: "test", occurred_at: NOW, movements: [{ from, to, amount, line: "goods" }] },
        ]);
      for (const [index, one] of steps.entries()) {
        if (one.what === "earns") {
          entry(
            `e${index}`,
            account("clearing", "irr", "p") as never,
            [debt, available] as never,
            one.amount,
          );
          earned += one.amount;
        } else if (one.what === "owes") {
          entry(`o${index}`, [available, debt] as never, account("refunds", "irr") as never, one.amount);
          owed += one.amount;
        } else if (one.what === "is paid") {
          const payee = {
            available: held(available),
            debt: held(debt),
            minimum: 0n,
            open: payouts.some(({ state }) => state === "in_transit"),
            target: "x",
          };
          if (whyNoLonger({ ...NOBODY, ...payee }, { amount: one.amount, way: "bank_file" }, NOW)) continue;
          const payout = { id: `pout_${index}`, amount: one.amount, state: "in_transit" as const };
          books.post([intentOf({ ...payout, seller_id: SELLER, currency_code: "irr" }, NOW)]);
          payouts.push(payout);
        } else {
          const payout = payouts[one.nth];
          if (!payout || !mayBecome(payout.state, one.outcome)) continue;
          books.post([
            outcomeOf({ ...payout, seller_id: SELLER, currency_code: "irr" }, one.outcome, "bank_file", NOW),
          ]);
          payout.state = one.outcome;
        }
        expect(payouts.filter(({ state }) => state === "in_transit").length).toBeLessThanOrEqual(1);
      }
      const sum = (state: PayoutState) =>
        payouts.filter((payout) => payout.state === state).reduce((total, { amount }) => total + amount, 0n);
      expect(held(transit)).toBe(sum("in_transit"));
      expect(held(account("paid_out", "irr", "bank_file") as never)).toBe(sum("sent"));
      expect(held(available) + held(debt) + sum("in_transit") + sum("sent")).toBe(earned - owed);
      expect(held(available) >= 0n && held(debt) <= 0n).toBe(true);
    }),
    { numRuns: Number(process.env.HISTORIES ?? 300) },
  );
});

const NOBODY = {
  way: "bank_file",
  flaw: null,
  schedule: "daily",
  weekday: "saturday",
  requested_at: null,
  last_day: null,
  last_at: null,
  held_at: null,
  held_until: null,
  account_held_until: null,
  last: null,
} as const;
