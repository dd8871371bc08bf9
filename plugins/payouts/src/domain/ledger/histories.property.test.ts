import fc from "fast-check";
import { expect, it } from "vitest";
import {
  ACCOUNT_KINDS,
  type Account,
  account,
  isSpread,
  readAccount,
  signHolds,
} from "../../contract/accounts";
import type { JournalEntry, Movement } from "../../contract/ledger";
import { Books } from "./books";
import { LedgerFlaw } from "./flaw";

/** Few in the suite; ten thousand in the campaign (`npm run soak -- payouts`). */
const numRuns = Number(process.env.HISTORIES ?? 100);

const SELLERS = ["sel_a", "sel_b", "sel_c"];
const CURRENCIES = ["irr", "eur"];
const amount = fc.bigInt({ min: 1n, max: 5_000_000n });
const move = (line: string, from: Movement["from"], to: Movement["to"], sum: bigint): Movement[] =>
  sum > 0n ? [{ line, from, to, amount: sum }] : [];

/** What may become of a part of an order, each with what the books say of it. Any of it may be told twice, late, or in another order. */
const part = fc
  .record({
    seller: fc.constantFrom(...SELLERS),
    currency: fc.constantFrom(...CURRENCIES),
    goods: amount,
    shipping: fc.bigInt({ min: 0n, max: 300_000n }),
    percent: fc.bigInt({ min: 0n, max: 30n }),
    life: fc.constantFrom("captured", "declined", "accepted", "returned", "completed", "returned late"),
    backPercent: fc.bigInt({ min: 1n, max: 100n }),
    payout: amount,
    payoutFails: fc.boolean(),
  })
  .map((sold) => ({ ...sold, id: `${sold.seller}:${sold.currency}` }));

type Part = typeof part extends fc.Arbitrary<infer T> ? T : never;

function entriesOf(sold: Part, index: number): JournalEntry[] {
  const { seller, currency, goods, shipping, percent, life, backPercent } = sold;
  const of = (kind: "pending" | "available" | "debt" | "in_transit") => account(kind, currency, seller);
  const market = (kind: "buyer_payments" | "commission" | "vat" | "refunds") => account(kind, currency);
  const [clearing, bank] = [account("clearing", currency, "pp"), account("paid_out", currency, "bank")];
  const total = goods + shipping;
  const commission = (goods * percent) / 100n;
  const vat = commission / 10n;
  const back = (total * backPercent) / 100n;
  const entry = (kind: string, ...movements: Movement[][]): JournalEntry[] =>
    movements.flat().length === 0
      ? []
      : [
          {
            reference: `part:${index}:${kind}`,
            kind,
            occurred_at: new Date(1_790_000_000_000 + index),
            seller_id: seller,
            movements: movements.flat(),
          },
        ];
  const captured = entry("captured", move("goods", clearing, market("buyer_payments"), total));
  const accepted = entry(
    "accepted",
    move("goods", market("buyer_payments"), of("pending"), goods),
    move("shipping", market("buyer_payments"), of("pending"), shipping),
    move("commission", of("pending"), market("commission"), commission),
    move("vat", of("pending"), market("vat"), vat),
  );
  const refund = entry(
    "returned",
    move("refund", [of("pending"), of("available"), of("debt")], market("refunds"), back),
  );
  const paidBack = (sum: bigint) => entry("paid_back", move("refund", market("refunds"), clearing, sum));
  const completed = entry(
    "completed",
    move("goods", of("pending"), [of("debt"), of("available")], total - commission - vat),
  );
  const payout = [
    ...entry("payout:sent", move("payout", of("available"), of("in_transit"), sold.payout)),
    ...(sold.payoutFails
      ? entry("payout:failed", move("payout", of("in_transit"), of("available"), sold.payout))
      : entry("payout:paid", move("payout", of("in_transit"), bank, sold.payout))),
  ];
  switch (life) {
    case "captured":
      return captured;
    case "declined":
      return [
        ...captured,
        ...entry("declined", move("refund", market("buyer_payments"), market("refunds"), total)),
        ...paidBack(total),
      ];
    case "accepted":
      return [...captured, ...accepted];
    case "returned":
      return [...captured, ...accepted, ...refund, ...paidBack(back)];
    case "completed":
      return [...captured, ...accepted, ...completed, ...payout];
    default:
      return [...captured, ...accepted, ...completed, ...payout, ...refund, ...paidBack(back)];
  }
}

/** Parts, and the order in which what happened to them is told: batches, some of them again. */
const history = fc
  .array(part, { minLength: 1, maxLength: 8 })
  .map((parts) => parts.flatMap(entriesOf))
  .chain((entries) =>
    fc.record({
      entries: fc.constant(entries),
      told: fc.array(fc.array(fc.nat({ max: entries.length - 1 }), { minLength: 1, maxLength: 6 }), {
        maxLength: 30,
      }),
    }),
  );

const isRefused = (books: Books, batch: JournalEntry[]): boolean => {
  try {
    books.post(batch);
    return false;
  } catch (error) {
    if (!(error instanceof LedgerFlaw) || error.code !== "ledger_overdrawn") throw error;
    return true;
  }
};

/** What must hold of books, whatever was posted. */
function holds(books: Books): void {
  const sums = new Map<string, bigint>();
  const derived = new Map<Account, bigint>();
  for (const { from, to, amount: moved, from_after, to_after, currency } of books.movements) {
    derived.set(from, (derived.get(from) ?? 0n) - moved);
    derived.set(to, (derived.get(to) ?? 0n) + moved);
    if (moved <= 0n || derived.get(from) !== from_after || derived.get(to) !== to_after)
      throw new Error(`A running balance of ${from} or ${to} is wrong.`);
    for (const [one, held] of [
      [from, from_after],
      [to, to_after],
    ] as const) {
      const name = readAccount(one);
      if (!name || name.currency !== currency) throw new Error(`${one} is of another currency.`);
      if (!isSpread(name.kind) && !signHolds(name.kind, held)) throw new Error(`${one} holds ${held}.`);
    }
  }
  expect(books.balances()).toEqual(derived);
  for (const [one, held] of books.balances()) {
    const currency = readAccount(one)?.currency ?? "";
    sums.set(currency, (sums.get(currency) ?? 0n) + held);
  }
  for (const sum of sums.values()) expect(sum).toBe(0n);
}

it("whatever is told, in whatever order and however often, the books add up", () => {
  fc.assert(
    fc.property(history, ({ entries, told }) => {
      const books = new Books();
      for (const places of told) {
        const batch = places.map((place) => entries[place] as JournalEntry);
        const before = new Map(books.balances());
        const references = books.references();
        if (isRefused(books, batch)) {
          expect(books.balances()).toEqual(before);
          expect(books.references()).toEqual(references);
        }
      }
      for (const entry of entries) isRefused(books, [entry]);
      holds(books);
      // What was told stands as often as it was told: once, and with all it moves.
      const moved = new Map<string, bigint>();
      for (const { reference, amount: sum } of books.movements)
        moved.set(reference, (moved.get(reference) ?? 0n) + sum);
      for (const { reference, movements } of entries)
        if (moved.has(reference))
          expect(moved.get(reference)).toBe(movements.reduce((sum, { amount: one }) => sum + one, 0n));
      const after = new Map(books.balances());
      for (const entry of entries.filter(({ reference }) => moved.has(reference)))
        expect(books.post([entry])).toEqual([]);
      expect(books.balances()).toEqual(after);
    }),
    { numRuns },
  );
});

it("told in the order of events, with no payouts of what is not there, nothing is refused but those", () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 1, maxLength: 8 }), (parts) => {
      const books = new Books();
      const refused = parts
        .flatMap(entriesOf)
        .filter((entry) => isRefused(books, [entry]))
        .map(({ kind }) => kind);
      holds(books);
      expect(
        refused.filter(
          (kind) => !["payout:sent", "payout:paid", "payout:failed", "completed"].includes(kind),
        ),
      ).toEqual([]);
    }),
    { numRuns: Math.ceil(numRuns / 2) },
  );
});

it("the chart knows on which side of zero each account stands", () => {
  expect(Object.keys(ACCOUNT_KINDS).filter((kind) => isSpread(kind as keyof typeof ACCOUNT_KINDS))).toEqual([
    "clearing",
    "buyer_payments",
    "paid_out",
    "commission",
    "vat",
    "platform_discounts",
    "refunds",
  ]);
});
