import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ACCEPTED, aPart, at, balances, byHand, change, refund, TERMS, told } from "./__tests__/a-part";
import { differencesOf } from "./differences";
import { entriesOf } from "./entries-of";
import type { PartFacts, PaymentFact } from "./facts";

const DELIVERED_LATE = [...ACCEPTED, change("shipped", 9), change("delivered", 10)];
const COMPLETED_LATE = [...DELIVERED_LATE, change("completed", 11)];

/** Deposit and rest, each at its minute. */
const paid = (...captures: [amount: bigint, minute: number][]): PaymentFact => ({
  ...byHand(),
  captures: captures.map(([amount, minute], index) => ({ id: `capt_${index + 1}`, amount, at: at(minute) })),
});

/** A part of an agreed order over 1,000 that was billed in minute 12 for less: so much of that had been paid, so much had not. */
function billed(
  payment: PaymentFact,
  { back, never, history = COMPLETED_LATE }: { back: bigint; never: bigint; history?: PartFacts["history"] },
): PartFacts {
  const refunds = [
    refund(12, back, { cause: "billed", cause_id: "sord_1", state: back > 0n ? "paid_back" : "unpaid" }),
  ];
  const given = back > 0n ? [{ id: "sordr_1_pay_1", amount: back, at: at(13) }] : [];
  const part = aPart(history, [{ ...payment, refunds: given }], { refunds });
  return {
    ...part,
    order: {
      ...part.order,
      agreed: true,
      parts: part.order.parts.map((one) => ({ ...one, lowered: { amount: never, at: at(12) } })),
    },
  };
}

describe("an agreed order that is billed for less than was agreed", () => {
  it("gives back what had been paid, with the share of what was taken, out of what is the seller's", () => {
    const part = billed(paid([300n, 1], [700n, 3]), { back: 90n, never: 0n });
    const entries = entriesOf(part, TERMS);
    expect(told(entries).slice(2)).toEqual([
      [
        "part:sord_1:accepted",
        "buyer_payments → pending sel_1 900 goods",
        "buyer_payments → pending sel_1 100 shipping",
        "platform_discounts → pending sel_1 20 discount",
        "pending sel_1 → commission 45 commission",
        "pending sel_1 → vat 5 vat",
      ],
      ["part:sord_1:completed", "pending sel_1 → debt sel_1|available sel_1 970 completed"],
      [
        "refund:sordr_1",
        "commission → debt sel_1|available sel_1 5 commission",
        "vat → debt sel_1|available sel_1 1 vat",
        "available sel_1|debt sel_1 → platform_discounts 2 discount",
        "available sel_1|debt sel_1 → refunds 90 refund",
      ],
      ["refund:sordr_1:paid", "refunds → clearing pp_system_default 90 refund"],
    ]);
    expect(balances(entries)).toEqual({
      "clearing pp_system_default": -910n,
      "available sel_1": 884n,
      commission: 40n,
      vat: 4n,
      platform_discounts: -18n,
    });
  });

  it("is the seller's as soon as the lower price has been paid, and she is given that", () => {
    const waits = billed(paid([300n, 1]), { back: 0n, never: 90n });
    expect(balances(entriesOf(waits, TERMS))).toEqual({
      "clearing pp_system_default": -300n,
      buyer_payments: 300n,
    });
    const entries = entriesOf(billed(paid([300n, 1], [610n, 40]), { back: 0n, never: 90n }), TERMS);
    expect(told(entries).slice(2)).toEqual([
      [
        "part:sord_1:accepted",
        "buyer_payments → pending sel_1 810 goods",
        "buyer_payments → pending sel_1 100 shipping",
        "platform_discounts → pending sel_1 18 discount",
        "pending sel_1 → commission 40 commission",
        "pending sel_1 → vat 4 vat",
      ],
      ["part:sord_1:completed", "pending sel_1 → debt sel_1|available sel_1 884 completed"],
    ]);
  });

  it("lowers the unpaid rest first, and gives back only what was paid beyond it", () => {
    // 400 of 1,000 had been paid, and 300 are billed: 600 never come, 100 go back.
    const entries = entriesOf(billed(paid([400n, 1]), { back: 100n, never: 600n }));
    expect(balances(entries)).toEqual({ "clearing pp_system_default": -300n, "available sel_1": 300n });
  });

  it("is nobody's where nothing came, and all goes back", () => {
    expect(balances(entriesOf(billed(paid([300n, 1]), { back: 300n, never: 700n }), TERMS))).toEqual({});
  });

  it("gives back once what is called off after it was billed", () => {
    const history = [...ACCEPTED, change("cancelled", 20)];
    const part = billed(paid([1000n, 1]), { back: 90n, never: 0n, history });
    const cancelled = refund(20, 910n, { id: "sordr_2", cause: "cancelled", cause_id: "sord_1" });
    const [payment] = part.order.payments;
    const all = {
      ...part,
      refunds: [...part.refunds, cancelled],
      order: {
        ...part.order,
        payments: [
          {
            ...(payment as PaymentFact),
            refunds: [...(payment?.refunds ?? []), { id: "sordr_2_pay_1", amount: 910n, at: at(30) }],
          },
        ],
      },
    };
    expect(balances(entriesOf(all, TERMS))).toEqual({});
  });

  it("is neither cash nor a difference while its rest is not due yet", () => {
    const part = { ...billed(paid([300n, 1]), { back: 0n, never: 90n }), order_id: "order_1" };
    expect(entriesOf(part, TERMS).map(({ kind }) => kind)).toEqual(["captured"]);
    expect(differencesOf(part, [], [])).toEqual([]);
  });

  it("comes to the billed price, whatever was paid before and after, and every step only adds", () => {
    const some = fc.record({
      bill: fc.bigInt({ min: 0n, max: 1000n }),
      before: fc.bigInt({ min: 0n, max: 1000n }),
    });
    fc.assert(
      fc.property(some, ({ bill, before }) => {
        const credit = 1000n - bill;
        const beyond = before > bill ? before - bill : 0n;
        const rest = bill > before ? bill - before : 0n;
        const payments = [[before, 1] as [bigint, number], [rest, 40] as [bigint, number]].filter(
          ([amount]) => amount > 0n,
        );
        const then = aPart(COMPLETED_LATE, [paid(...payments.slice(0, before > 0n ? 1 : 0))]);
        const agreed = { ...then, order: { ...then.order, agreed: true } };
        const end = billed(paid(...payments), { back: beyond, never: credit - beyond });
        const all = entriesOf(end, TERMS);
        expect(balances(all).refunds).toBeUndefined();
        expect(balances(all).buyer_payments).toBeUndefined();
        const hers =
          (balances(all)["available sel_1"] ?? 0n) +
          (balances(all).commission ?? 0n) +
          (balances(all).vat ?? 0n);
        expect(hers + (balances(all).platform_discounts ?? 0n)).toBe(bill);
        const texts = new Set(all.map((entry) => JSON.stringify(told([entry]))));
        for (const entry of entriesOf(agreed, TERMS)) expect(texts).toContain(JSON.stringify(told([entry])));
      }),
      { numRuns: 500 },
    );
  });
});
