import { describe, expect, it } from "vitest";
import { type Account, account } from "../../contract/accounts";
import type { JournalEntry, Movement } from "../../contract/ledger";
import { Books } from "./books";
import { contentOf } from "./content";

const zahra = (kind: "pending" | "available" | "debt" | "cash") => account(kind, "irr", "sel_zahra");
const clearing = account("clearing", "irr", "pp_strict");
const buyers = account("buyer_payments", "irr");
const commission = account("commission", "irr");
const vat = account("vat", "irr");
const refunds = account("refunds", "irr");
const at = new Date("2026-11-26T08:00:00Z");

const entry = (reference: string, ...movements: Movement[]): JournalEntry => ({
  reference,
  kind: "test",
  occurred_at: at,
  movements,
});
const move = (from: Movement["from"], to: Movement["to"], amount: bigint, line = "goods"): Movement => ({
  from,
  to,
  amount,
  line,
});

/** A kilim of 1,000,000 rials is paid and accepted; the platform takes 50,000 and 5,000 VAT on it. */
const sale = [
  entry("captured", move(clearing, buyers, 1_000_000n)),
  entry(
    "accepted",
    move(buyers, zahra("pending"), 1_000_000n),
    move(zahra("pending"), commission, 50_000n, "commission"),
    move(zahra("pending"), vat, 5_000n, "vat"),
  ),
];

const refusal = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return (error as { code: string }).code;
  }
  return "none";
};

describe("a sale", () => {
  it("moves what was paid to the seller, less the platform's part", () => {
    const books = new Books();
    expect(books.post(sale)).toEqual(["captured", "accepted"]);
    expect(Object.fromEntries(books.balances())).toEqual({
      "clearing:pp_strict:irr": -1_000_000n,
      "buyer_payments:-:irr": 0n,
      "pending:sel_zahra:irr": 945_000n,
      "commission:-:irr": 50_000n,
      "vat:-:irr": 5_000n,
    });
    expect(books.movements.map(({ from_after, to_after }) => [from_after, to_after])).toEqual([
      [-1_000_000n, 1_000_000n],
      [0n, 1_000_000n],
      [950_000n, 50_000n],
      [945_000n, 5_000n],
    ]);
  });

  it("is posted once, however often it is told", () => {
    const books = new Books();
    books.post(sale);
    expect(books.post([...sale, ...sale])).toEqual([]);
    expect(books.balance(zahra("pending"))).toBe(945_000n);
    expect(books.movements).toHaveLength(4);
  });
});

describe("accounts that are used up in order", () => {
  const held = () => {
    const books = new Books();
    books.post([
      entry("paid", move(clearing, buyers, 1000n)),
      entry("pending", move(buyers, zahra("pending"), 300n)),
      entry("available", move(buyers, zahra("available"), 200n)),
    ]);
    return books;
  };
  const inOrder = [zahra("pending"), zahra("available"), zahra("debt")];

  it("a refund takes what is pending, then what is available, and the rest is debt", () => {
    const books = held();
    books.post([entry("refund", move(inOrder, refunds, 700n, "refund"))]);
    expect(books.movements.slice(-3).map(({ from, to, amount }) => [from, to, amount])).toEqual([
      [zahra("pending"), refunds, 300n],
      [zahra("available"), refunds, 200n],
      [zahra("debt"), refunds, 200n],
    ]);
    expect(inOrder.map((one) => books.balance(one))).toEqual([0n, 0n, -200n]);
  });

  it("one that suffices leaves the others alone, and an empty one is passed over", () => {
    const books = held();
    books.post([entry("one", move(inOrder, refunds, 300n)), entry("two", move(inOrder, refunds, 50n))]);
    expect(books.movements.slice(-2).map(({ from, amount }) => [from, amount])).toEqual([
      [zahra("pending"), 300n],
      [zahra("available"), 50n],
    ]);
  });

  it("what comes pays a debt up to zero, and the rest is available", () => {
    const books = held();
    books.post([
      entry("refund", move(inOrder, refunds, 620n)),
      entry("completed", move(buyers, [zahra("debt"), zahra("available")], 500n)),
    ]);
    expect(books.movements.slice(-2).map(({ to, amount, to_after }) => [to, amount, to_after])).toEqual([
      [zahra("debt"), 120n, 0n],
      [zahra("available"), 380n, 380n],
    ]);
  });

  it("nothing of what is not owed is paid: an account on the other side of zero is passed over", () => {
    const books = held();
    books.post([entry("more", move(buyers, [zahra("available"), zahra("pending")], 100n))]);
    expect(books.movements.slice(-1).map(({ to, amount }) => [to, amount])).toEqual([
      [zahra("pending"), 100n],
    ]);
  });

  it("on both sides, each movement is still from one to one", () => {
    const books = held();
    books.post([
      entry("owed", move(zahra("debt"), refunds, 150n)),
      entry("both", move([zahra("pending"), zahra("available")], [zahra("debt"), buyers], 400n)),
    ]);
    expect(books.movements.slice(-3).map(({ from, to, amount }) => [from, to, amount])).toEqual([
      [zahra("pending"), zahra("debt"), 150n],
      [zahra("pending"), buyers, 150n],
      [zahra("available"), buyers, 100n],
    ]);
  });
});

describe("what is refused, with nothing posted", () => {
  const cases: [string, string, JournalEntry][] = [
    ["zero", "ledger_amount_wrong", entry("x", move(clearing, buyers, 0n))],
    ["below zero", "ledger_amount_wrong", entry("x", move(clearing, buyers, -1n))],
    ["2^53", "ledger_amount_wrong", entry("x", move(clearing, buyers, 9_007_199_254_740_992n))],
    ["a fraction", "ledger_amount_wrong", entry("x", move(clearing, buyers, 1.5 as unknown as bigint))],
    [
      "two currencies",
      "ledger_currencies_mixed",
      entry("x", move(clearing, account("buyer_payments", "eur"), 1n)),
    ],
    ["an unknown kind", "ledger_account_wrong", entry("x", move("gold:-:irr" as Account, buyers, 1n))],
    [
      "a word that objects know",
      "ledger_account_wrong",
      entry("x", move("constructor:-:irr" as Account, buyers, 1n)),
    ],
    ["nobody's pending", "ledger_account_wrong", entry("x", move(buyers, "pending:-:irr", 1n))],
    ["somebody's vat", "ledger_account_wrong", entry("x", move(buyers, "vat:sel_zahra:irr", 1n))],
    ["from an account to itself", "ledger_account_wrong", entry("x", move(buyers, buyers, 1n))],
    ["from nowhere", "ledger_account_wrong", entry("x", move([], buyers, 1n))],
    [
      "a spread account that is to be used up",
      "ledger_account_wrong",
      entry("x", move([buyers, zahra("debt")], refunds, 1n)),
    ],
    [
      "more than is available",
      "ledger_overdrawn",
      entry("x", move(zahra("available"), account("in_transit", "irr", "sel_zahra"), 1n)),
    ],
    ["a debt above zero", "ledger_overdrawn", entry("x", move(buyers, zahra("debt"), 1n))],
    ["no movements", "ledger_entry_wrong", entry("x")],
    ["no reference", "ledger_entry_wrong", entry("", move(clearing, buyers, 1n))],
    [
      "no moment",
      "ledger_entry_wrong",
      { ...entry("x", move(clearing, buyers, 1n)), occurred_at: new Date("") },
    ],
    ["another content", "ledger_entry_differs", entry("captured", move(clearing, buyers, 999_999n))],
  ];
  it.each(cases)("%s: %s", (_, code, wrong) => {
    const books = new Books();
    books.post(sale);
    const before = new Map(books.balances());
    const fine = entry("fine", move(clearing, buyers, 1n));
    expect(refusal(() => books.post([fine, wrong]))).toBe(code);
    expect(books.balances()).toEqual(before);
    expect(books.references()).toEqual(["captured", "accepted"]);
  });

  it("one reference twice in one call, with two contents", () => {
    const books = new Books();
    const [one, other] = [5n, 6n].map((amount) => entry("x", move(clearing, buyers, amount)));
    expect(refusal(() => books.post([one as JournalEntry, other as JournalEntry]))).toBe(
      "ledger_entry_differs",
    );
    expect(books.references()).toEqual([]);
  });
});

it("the largest amount there is, many times over, stays exact", () => {
  const books = new Books();
  const most = 2n ** 53n - 1n;
  for (let n = 0; n < 5; n++) books.post([entry(`${n}`, move(clearing, buyers, most))]);
  expect(books.balance(buyers)).toBe(45_035_996_273_704_955n);
});

it("an entry in better words is the same entry", () => {
  const [, accepted] = sale as [JournalEntry, JournalEntry];
  expect(contentOf({ ...accepted, memo: "a kilim" })).toBe(contentOf(accepted));
  expect(contentOf({ ...accepted, seller_id: "sel_zahra" })).not.toBe(contentOf(accepted));
});
