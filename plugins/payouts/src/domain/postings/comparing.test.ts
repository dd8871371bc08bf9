import { describe, expect, it } from "vitest";
import type { JournalEntry } from "../../contract/ledger";
import { differencesOf } from "./differences";
import { exchanged } from "./exchanged";
import type { PaymentFact } from "./facts";
import { overParts } from "./over-parts";
import { compareWithReport, type KnownPayment, unitsOf } from "./provider-report";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 26, 9, minute));

describe("what the books and the facts do not agree on", () => {
  const entry = (reference: string): JournalEntry => ({
    reference,
    kind: "accepted",
    occurred_at: at(2),
    movements: [{ from: "buyer_payments:-:irr", to: "pending:sel_1:irr", amount: 1000n, line: "goods" }],
  });
  const part = (payment: Partial<PaymentFact> = {}, statuses: string[] = ["placed", "accepted"]) => ({
    id: "sord_1",
    order_id: "order_1",
    currency_code: "irr",
    history: statuses.map((status, index) => ({ status, at: at(index), noted_at: at(index) })),
    refunds: [],
    order: {
      parts: [
        {
          id: "sord_1",
          total: 1000n,
          released_at: null,
          delivered_at: statuses.includes("delivered") ? at(2) : null,
        },
      ],
      payments: [
        {
          id: "pay_1",
          provider_id: "pp_gate",
          by_hand: false,
          captures: [{ id: "capt_1", amount: 1000n, at: at(1) }],
          refunds: [],
          ...payment,
        },
      ],
    },
  });
  const said = (reference: string, content = "as it is") => ({ reference, content, entry: entry(reference) });
  const about = { seller_order_id: "sord_1", order_id: "order_1", currency_code: "irr" };

  it("agree when every entry stands and says the same", () => {
    const standing = [{ reference: "part:sord_1:accepted", content: "as it is" }];
    expect(differencesOf(part(), [said("part:sord_1:accepted")], standing)).toEqual([]);
  });

  it("are told entry by entry", () => {
    const found = differencesOf(
      part(),
      [said("part:sord_1:accepted"), said("part:sord_1:completed")],
      [
        { reference: "part:sord_1:accepted", content: "another" },
        { reference: "refund:sordr_1", content: "nobody said it" },
        // Not ours to follow.
        { reference: "correction:1", content: "by an accountant" },
      ],
    );
    const words = "buyer_payments → pending 1000";
    expect(found).toEqual([
      {
        ...about,
        kind: "entry_differs",
        subject: "part:sord_1:accepted",
        expected: words,
        found: "part:sord_1:accepted",
      },
      { ...about, kind: "entry_missing", subject: "part:sord_1:completed", expected: words, found: null },
      {
        ...about,
        kind: "entry_unexpected",
        subject: "refund:sordr_1",
        expected: null,
        found: "refund:sordr_1",
      },
    ]);
  });

  it("are told of money: too much captured, paid back by a stranger, handed over unpaid", () => {
    const captures = [{ id: "capt_1", amount: 1250n, at: at(1) }];
    const refunds = [
      { id: "sordr_9_pay_1", amount: 5n, at: at(3) },
      { id: "ref_by_hand", amount: 70n, at: at(3) },
    ];
    expect(differencesOf(part({ captures, refunds }), [], [])).toEqual([
      { ...about, kind: "captured_beyond", subject: "capt_1", expected: "0", found: "250" },
      { ...about, kind: "refund_unknown", subject: "ref_by_hand", expected: null, found: "70" },
    ]);
    const unpaid = part({ captures: [] }, ["placed", "accepted", "delivered"]);
    expect(differencesOf(unpaid, [], [])).toEqual([
      { ...about, kind: "delivered_unpaid", subject: "sord_1", expected: "1000", found: "0" },
    ]);
  });

  it("take what an operator notes of cash for what it is", () => {
    const captures = [{ id: "capt_1", amount: 1000n, at: at(9) }];
    const cash = part({ by_hand: true, captures }, ["placed", "accepted", "delivered"]);
    expect(differencesOf(cash, [], [])).toEqual([]);
  });
});

describe("a provider's list", () => {
  const payment = (id: string, amount: bigint, more: Partial<KnownPayment> = {}): KnownPayment => ({
    payment_id: id,
    order_id: `order_${id}`,
    references: [id, `gate_${id}`],
    amount,
    in_time: true,
    ...more,
  });
  const about = { seller_order_id: null, currency_code: "eur" };

  it("is compared row by row, rows of one payment together", () => {
    const rows = [
      { reference: "gate_a", amount: 600n },
      { reference: "a", amount: 400n },
      { reference: "gate_b", amount: 90n },
      { reference: "gate_x", amount: 5n },
    ];
    const payments = [
      payment("a", 1000n),
      payment("b", 100n),
      payment("c", 7n),
      payment("d", 8n, { in_time: false }),
    ];
    expect(compareWithReport(rows, payments, { provider_id: "pp_gate", currency_code: "eur" })).toEqual([
      {
        ...about,
        kind: "report_unknown",
        subject: "pp_gate:gate_x",
        order_id: null,
        expected: null,
        found: "5",
      },
      { ...about, kind: "report_amount", subject: "b", order_id: "order_b", expected: "100", found: "90" },
      { ...about, kind: "report_missing", subject: "c", order_id: "order_c", expected: "7", found: null },
    ]);
  });

  it.each([
    ["12.50", 2, 1250n],
    ["1,234.5", 2, 123450n],
    ["۱٬۲۰۰٬۰۰۰", 0, 1200000n],
    ["3.00", 0, 3n],
    ["3.05", 0, null],
    ["-3", 0, null],
    ["", 0, null],
    ["1e3", 0, null],
    ["9007199254740991", 0, null],
    ["90071992547409.91", 2, 9007199254740991n],
    ["90071992547409.92", 2, null],
  ])("reads the amount %s", (text, decimals, units) => {
    expect(unitsOf(text, decimals)).toBe(units);
  });
});

describe("what operators tell", () => {
  it("changes cents into rials at a rate, rounded down", () => {
    expect(exchanged(12_345n, "620000.5", { from: 2, to: 0 })).toBe(76_539_061n);
    expect(exchanged(76_539_061n, "0.000001612", { from: 0, to: 2 })).toBe(12_338n);
    expect(exchanged(1n, "0.5", { from: 2, to: 2 })).toBe(0n);
  });

  it("shares a dispute of a whole order over its parts, and no more than they cost", () => {
    expect(overParts(1001n, [{ total: 1000n }, { total: 500n }])).toEqual([667n, 334n]);
    expect(overParts(2000n, [{ total: 1000n }, { total: 500n }])).toEqual([1000n, 500n]);
  });
});
