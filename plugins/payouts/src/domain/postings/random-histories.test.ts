import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Account, account } from "../../contract/accounts";
import type { JournalEntry } from "../../contract/ledger";
import { givenBack } from "../commission/give-back";
import { Books } from "../ledger/books";
import { history } from "./__tests__/drawn";
import {
  type DrawnOrder,
  GATE,
  HAND,
  isGone,
  Market,
  type Move,
  type Part,
  RELEASED,
  sum,
  type Tell,
} from "./__tests__/market";
import { entriesOf } from "./entries-of";
import { fundingOf } from "./funding";

/** So many histories; `npm run soak -- payouts` asks for 10,000. */
const HISTORIES = Number(process.env.HISTORIES ?? 150);

/** Every balance by itself, out of nothing but movements. */
function derived(books: Books): Map<Account, bigint> {
  const balances = new Map<Account, bigint>();
  for (const { from, to, amount } of books.movements) {
    balances.set(from, (balances.get(from) ?? 0n) - amount);
    balances.set(to, (balances.get(to) ?? 0n) + amount);
  }
  return balances;
}

/** What the books must come to, reckoned from the facts as a whole and not by entries. */
function expected(parts: Part[]) {
  const orders = [...new Set(parts.map(({ order }) => order))];
  const wanted = {
    commission: 0n,
    vat: 0n,
    discounts: 0n,
    clearing: 0n,
    refunds: 0n,
    sellers: new Map<string, bigint>(),
  };
  const disputed = parts.flatMap(({ disputes }) => disputes.filter(({ outcome }) => outcome !== "won"));
  for (const order of orders) {
    const funding = fundingOf(new Market([], entriesOf).facts(order.parts[0] as Part).order);
    const captured = sum(order.captures.map(({ amount }) => amount)) - sum([...funding.beyond.values()]);
    const shared = sum(
      [...funding.parts.values()].flatMap(({ shares, instead }) =>
        [...shares, ...instead].map(({ amount }) => amount),
      ),
    );
    expect(shared).toBe(captured);
    wanted.clearing -= captured;
    for (const part of order.parts) {
      const own = funding.parts.get(part.id);
      if (!own) throw new Error("Each part is paid somehow.");
      const { funded_at, cash, instead } = own;
      const inCash = ({ noted_at }: { noted_at: Date }) =>
        cash !== null && !instead.some(({ at }) => at <= noted_at);
      const released = part.history.find(({ status }) => RELEASED.includes(status));
      const back = part.refunds.filter((refund) => inCash(refund) || refund.state !== "unpaid");
      const lost = part.disputes.filter(({ outcome }) => outcome === "lost");
      const paid = back.filter((refund) => !inCash(refund) && refund.state === "paid_back");
      wanted.clearing += sum(paid.map(({ amount }) => amount ?? 0n));
      wanted.refunds -= sum(paid.map(({ amount }) => amount ?? 0n));
      if (released) {
        wanted.refunds += sum(back.map(({ amount }) => amount ?? 0n));
        continue;
      }
      if (!funded_at || !part.history.some(({ status }) => status === "accepted")) continue;
      const { goods, platform_discount, commission, vat } = part.terms;
      const returned = sum(back.map(({ amount }) => amount ?? 0n));
      const gone = returned + sum(lost.map(({ amount }) => amount));
      const given = givenBack({ goods, platform_discount, commission, vat }, 0n, gone);
      const throughUs = sum(back.flatMap((refund) => (inCash(refund) ? [] : (refund.amount ?? 0n))));
      wanted.refunds += throughUs;
      wanted.commission += commission - given.commission;
      wanted.vat += vat - given.vat;
      wanted.discounts -= platform_discount - given.platform_discount;
      const taken =
        commission - given.commission + vat - given.vat - platform_discount + given.platform_discount;
      const came = cash ? sum(instead.map(({ amount }) => amount)) : part.total;
      const hers = came - throughUs - sum(lost.map(({ amount }) => amount)) - taken;
      wanted.sellers.set(part.seller_id, (wanted.sellers.get(part.seller_id) ?? 0n) + hers);
    }
  }
  wanted.clearing += sum(disputed.map(({ amount }) => amount));
  return wanted;
}

const KINDS_OF_HERS = ["pending", "available", "debt", "cash"] as const;

/** Throws when anything is not as it must be. */
function check(tell: Tell, orders: DrawnOrder[], moves: Move[], backwards: boolean): void {
  const market = new Market(orders, tell);
  for (const one of moves) market.happen(one);
  const inOrder = backwards ? market.parts.toReversed() : market.parts;
  for (const part of inOrder) market.post(part);
  // Again: nothing more.
  for (const part of market.parts) expect(market.post(part)).toEqual([]);

  const { books } = market;
  const balances = books.balances();
  expect(derived(books)).toEqual(new Map([...balances]));
  expect(sum([...balances.values()])).toBe(0n);
  const of = (kind: Parameters<typeof account>[0], owner?: string) =>
    books.balance(account(kind, "irr", owner));
  const wanted = expected(market.parts);
  expect({
    commission: of("commission"),
    vat: of("vat"),
    discounts: of("platform_discounts"),
    refunds: of("refunds"),
    clearing: of("clearing", GATE) + of("clearing", HAND),
  }).toEqual({
    commission: wanted.commission,
    vat: wanted.vat,
    discounts: wanted.discounts,
    refunds: wanted.refunds,
    clearing: wanted.clearing,
  });
  expect(of("buyer_payments")).toBeGreaterThanOrEqual(0n);
  expect(of("refunds")).toBeGreaterThanOrEqual(0n);

  // All of it at the end, in another order: the same, but for what lies between available and debt.
  const late = new Books();
  for (const part of inOrder.toReversed()) late.post(market.told(part));
  for (const [name, balance] of late.balances())
    if (!/^(available|debt):/.test(name)) expect([name, books.balance(name)]).toEqual([name, balance]);
  for (const seller of new Set(market.parts.map(({ seller_id }) => seller_id))) {
    const hers = (kept: Books) =>
      sum(KINDS_OF_HERS.map((kind) => kept.balance(account(kind, "irr", seller))));
    const paidOut = of("paid_out", seller);
    expect([seller, hers(books) + paidOut]).toEqual([seller, wanted.sellers.get(seller) ?? 0n]);
    expect([seller, hers(late)]).toEqual([seller, wanted.sellers.get(seller) ?? 0n]);
    const done = market.parts.filter(({ seller_id }) => seller_id === seller).every((part) => isDone(part));
    if (done) expect([seller, of("pending", seller)]).toEqual([seller, 0n]);
  }
}

const isDone = (part: Part) => isGone(part) || part.history.some(({ status }) => status === "completed");

describe("random histories of a market", () => {
  it(
    "come to what the facts come to, whenever and however often each is posted",
    () => {
      fc.assert(
        fc.property(history, ([orders, moves, backwards]) => check(entriesOf, orders, moves, backwards)),
        { numRuns: HISTORIES },
      );
    },
    10_000 + HISTORIES * 30,
  );

  it.each([
    [
      "a unit too much in a refund",
      (entry: JournalEntry) => changed(entry, "refund", (amount) => amount + 1n),
    ],
    ["no VAT", (entry: JournalEntry) => changed(entry, "vat", () => 0n)],
    ["half of the shipping", (entry: JournalEntry) => changed(entry, "shipping", (amount) => amount / 2n)],
  ])("would show %s", (_, broken) => {
    const tell: Tell = (...told) => entriesOf(...told).map(broken);
    expect(() =>
      fc.assert(
        fc.property(history, ([orders, moves, backwards]) => check(tell, orders, moves, backwards)),
        { numRuns: 300, endOnFailure: true },
      ),
    ).toThrow();
  });
});

function changed(entry: JournalEntry, line: string, amount: (was: bigint) => bigint): JournalEntry {
  const movements = entry.movements
    .map((one) => (one.line === line ? { ...one, amount: amount(one.amount) } : one))
    .filter((one) => one.amount > 0n);
  return { ...entry, movements };
}
