import { describe, expect, it } from "vitest";
import { earningsOf } from "./earnings";
import { type MovedOf, STATEMENT_ZEROS, statementOf } from "./statement";

const at = (minute: number) => new Date(Date.UTC(2026, 10, 26, 9, minute));

const moved = (part: string | null, line: string, amount: bigint, more: Partial<MovedOf> = {}): MovedOf => ({
  currency: "irr",
  seller_order_id: part,
  reference: part ? null : "payout:pout_1:sent",
  kind: part ? null : "payout_sent",
  at: at(1),
  line,
  other: "buyer_payments",
  amount,
  to_cash: 0n,
  ...more,
});

describe("a statement", () => {
  it("has of what a cooperative gave a column of its order on its side, and a row of the member's on hers", () => {
    const settlement = { other: "available", reference: "settlement:word_1:sel_2", kind: "settlement" };
    const [cooperative] = statementOf(new Map(), [
      moved("sord_1", "goods", 900n),
      moved("sord_1", "settlement", -700n, { other: "available" }),
      moved("sord_1", "advance", -100n, { other: "available" }),
      moved(null, "surplus", -50n, {
        other: "available",
        reference: "surplus:sel_1:1405:irr",
        kind: "surplus",
      }),
    ]);
    expect(
      cooperative?.rows.map(({ amounts, change }) => [amounts.settlement, amounts.advance, change]),
    ).toEqual([
      [-700n, -100n, 100n],
      [0n, 0n, -50n],
    ]);
    expect([cooperative?.totals.other, cooperative?.earned]).toEqual([0n, 50n]);
    const [member] = statementOf(new Map(), [
      moved(null, "settlement", 700n, { ...settlement, about_order: "sord_1" }),
    ]);
    expect(member?.rows).toMatchObject([
      { seller_order_id: null, about_order: "sord_1", kind: "settlement", change: 700n },
    ]);
  });

  it("tells an order in one row, whatever became of it in the month, and what was paid out in its own", () => {
    const [statement, ...others] = statementOf(new Map([["irr", 500n]]), [
      moved(null, "payout", -400n, { other: "paid_out", at: at(9) }),
      moved("sord_1", "goods", 900n),
      moved("sord_1", "shipping", 100n),
      moved("sord_1", "discount", 20n, { other: "platform_discounts" }),
      moved("sord_1", "commission", -45n, { other: "commission" }),
      moved("sord_1", "vat", -5n, { other: "vat" }),
      moved("sord_1", "refund", -300n, { other: "refunds", at: at(5) }),
      moved("sord_1", "commission", 15n, { other: "commission", at: at(5) }),
      // That it became her own changes nothing of what is hers.
      moved("sord_1", "completed", 0n, { other: null, at: at(7) }),
    ]);
    expect(others).toEqual([]);
    expect(statement).toEqual({
      currency: "irr",
      opening: 500n,
      rows: [
        {
          seller_order_id: "sord_1",
          reference: null,
          kind: null,
          at: at(1),
          amounts: {
            ...STATEMENT_ZEROS,
            goods: 900n,
            discount: 20n,
            shipping: 100n,
            commission: -30n,
            vat: -5n,
            refund: -300n,
          },
          change: 685n,
        },
        {
          seller_order_id: null,
          reference: "payout:pout_1:sent",
          kind: "payout_sent",
          at: at(9),
          amounts: { ...STATEMENT_ZEROS, payout: -400n },
          change: -400n,
        },
      ],
      totals: {
        ...STATEMENT_ZEROS,
        goods: 900n,
        discount: 20n,
        shipping: 100n,
        commission: -30n,
        vat: -5n,
        refund: -300n,
        payout: -400n,
      },
      earned: 685n,
      closing: 785n,
    });
  });

  it("tells of cash that she took, and of what she gave back of it herself", () => {
    const [statement] = statementOf(new Map(), [
      moved("sord_1", "goods", 1000n),
      moved("sord_1", "commission", -50n, { other: "commission" }),
      moved("sord_1", "cash", -1000n),
      moved("sord_1", "refund", 0n, { other: null, to_cash: 300n }),
    ]);
    expect(statement?.totals).toEqual({
      ...STATEMENT_ZEROS,
      goods: 1000n,
      commission: -50n,
      refund: -300n,
      cash: -700n,
    });
    expect([statement?.earned, statement?.closing]).toEqual([650n, -50n]);
  });

  it("adds no currency to another", () => {
    const told = statementOf(new Map([["eur", 700n]]), [
      moved(null, "exchange", -700n, { currency: "eur", other: "exchange", reference: "exchange:1" }),
      moved(null, "exchange", 4_340_000n, { other: "exchange", reference: "exchange:1" }),
    ]);
    expect(
      told.map(({ currency, opening, totals, earned, closing }) => [
        currency,
        opening,
        totals.exchange,
        earned,
        closing,
      ]),
    ).toEqual([
      ["eur", 700n, -700n, 0n, 0n],
      ["irr", 0n, 4_340_000n, 0n, 4_340_000n],
    ]);
  });

  it("leaves out an order of which only what was pending became her own, and tells what it does not know as other", () => {
    const [statement] = statementOf(new Map([["irr", 950n]]), [
      moved("sord_1", "completed", 0n, { other: null }),
      moved("sord_2", "dispute", -100n, { other: "chargebacks" }),
    ]);
    expect(statement?.rows.map(({ seller_order_id, amounts }) => [seller_order_id, amounts.other])).toEqual([
      ["sord_2", -100n],
    ]);
    expect(statement?.closing).toBe(850n);
  });
});

describe("earnings of months", () => {
  it("carry what is left over, also through a month in which nothing was sold", () => {
    const sold = { currency: "irr", line: "goods", other: "buyer_payments", to_cash: 0n };
    const paid = { currency: "irr", line: "payout", other: "paid_out", to_cash: 0n };
    const months = ["1405-06", "1405-07", "1405-08", "1405-09"].map((month) => ({ month }));
    const earned = earningsOf(months, new Map(), [
      { ...sold, amount: 900n, place: 1 },
      { ...sold, amount: 50n, place: 3 },
      { ...paid, amount: -600n, place: 3 },
    ]);
    expect(earned).toEqual([
      { month: "1405-06", sums: [] },
      {
        month: "1405-07",
        sums: [{ currency: "irr", opening: 0n, earned: 900n, paid_out: 0n, closing: 900n }],
      },
      {
        month: "1405-08",
        sums: [{ currency: "irr", opening: 900n, earned: 0n, paid_out: 0n, closing: 900n }],
      },
      {
        month: "1405-09",
        sums: [{ currency: "irr", opening: 900n, earned: 50n, paid_out: 600n, closing: 350n }],
      },
    ]);
  });
});
