import fc from "fast-check";
import { expect, it } from "vitest";
import { type Account, account, readAccount } from "../../contract/accounts";
import { Books } from "../ledger/books";
import { earningsOf, type MovedInMonth } from "./earnings";
import { type MovedOf, STATEMENT_KINDS, statementOf } from "./statement";

/** Few in the suite; ten thousand in the campaign (`npm run soak -- payouts`). */
const numRuns = Number(process.env.HISTORIES ?? 150);

const SELLER = "sel_a";
const LINES = ["goods", "shipping", "discount", "commission", "vat", "refund", "cash", "completed", "odd"];
const OUTSIDE = ["buyer_payments", "commission", "vat", "refunds"] as const;

const isHers = (name: Account) => {
  const read = readAccount(name);
  return read?.owner === SELLER && STATEMENT_KINDS.includes(read.kind);
};
const side = fc.oneof(
  fc.constantFrom(...(STATEMENT_KINDS as ("pending" | "cash")[])).map((kind) => ({ kind, owner: SELLER })),
  fc.constantFrom(...OUTSIDE).map((kind) => ({ kind, owner: undefined })),
  fc.constant({ kind: "pending" as const, owner: "sel_b" }),
  fc.constant({ kind: "paid_out" as const, owner: "bank" }),
);

/** Any movement at all, whatever sense it makes: a statement tells of what stands. */
const movement = fc.record({
  from: side,
  to: side,
  currency: fc.constantFrom("irr", "eur"),
  amount: fc.bigInt({ min: 1n, max: 10n ** 12n }),
  line: fc.constantFrom(...LINES),
  part: fc.option(fc.constantFrom("sord_1", "sord_2", "sord_3"), { nil: null }),
  place: fc.integer({ min: 0, max: 4 }),
});

it("opens with what was there and closes with what is, in every currency by itself, whatever was posted", () => {
  fc.assert(
    fc.property(fc.array(movement, { maxLength: 60 }), (drawn) => {
      const all = drawn
        .map(({ from, to, currency, ...rest }) => ({
          ...rest,
          currency,
          from: account(from.kind, currency, from.owner),
          to: account(to.kind, currency, to.owner),
        }))
        .filter(({ from, to }) => from !== to)
        .toSorted((one, other) => one.place - other.place);
      const held = (place: number) => {
        const sums = new Map<string, bigint>();
        for (const { from, to, currency, amount } of all.filter((one) => one.place < place))
          for (const [name, change] of [
            [from, -amount],
            [to, amount],
          ] as const)
            if (isHers(name)) sums.set(currency, (sums.get(currency) ?? 0n) + change);
        return sums;
      };
      // As the ledger sums them up: each side that is hers by itself.
      const sides = all.flatMap(({ from, to, currency, amount, line, part, place }, index) =>
        (
          [
            [from, to, -amount],
            [to, from, amount],
          ] as const
        ).flatMap(([own, facing, change]) =>
          isHers(own)
            ? [
                {
                  currency,
                  line,
                  place,
                  amount: change,
                  other: isHers(facing) ? null : (readAccount(facing)?.kind ?? null),
                  to_cash: change < 0n && isHers(facing) && facing.startsWith("cash:") ? amount : 0n,
                  seller_order_id: part,
                  reference: part ? null : `entry:${index}`,
                  kind: null,
                  at: new Date(place),
                },
              ]
            : [],
        ),
      ) satisfies (MovedOf & MovedInMonth)[];

      const months = [0, 1, 2, 3, 4].map((place) => ({ month: `1405-0${place + 1}` }));
      const earnings = earningsOf(months, new Map(), sides);
      for (const place of [0, 1, 2, 3, 4]) {
        const [opened, closed] = [held(place), held(place + 1)];
        const told = statementOf(
          opened,
          sides.filter((one) => one.place === place),
        );
        for (const { currency, opening, rows, totals, closing } of told) {
          expect(opening).toBe(opened.get(currency) ?? 0n);
          expect(closing).toBe(closed.get(currency) ?? 0n);
          expect(rows.reduce((sum, { change }) => sum + change, opening)).toBe(closing);
          expect(Object.values(totals).reduce((sum, amount) => sum + amount, opening)).toBe(closing);
          // The list of months says the same.
          const listed = earnings[place]?.sums.find((sum) => sum.currency === currency);
          expect([listed?.opening, listed?.closing]).toEqual([opening, closing]);
        }
        expect(told.map(({ currency }) => currency)).toEqual([...new Set([...closed.keys()])].sort());
      }
    }),
    { numRuns },
  );
});

it("closes as the ledger does when payouts and refunds follow a sale", () => {
  const books = new Books();
  const [pending, available, transit, debt] = (["pending", "available", "in_transit", "debt"] as const).map(
    (kind) => account(kind, "irr", SELLER),
  ) as [Account, Account, Account, Account];
  const entry = (
    reference: string,
    from: Account | Account[],
    to: Account | Account[],
    amount: bigint,
    line: string,
  ) => ({
    reference,
    kind: line,
    occurred_at: new Date(0),
    movements: [{ from, to, amount, line }],
  });
  books.post([
    entry("accepted", account("buyer_payments", "irr"), pending, 1000n, "goods"),
    entry("completed", pending, [debt, available], 1000n, "completed"),
    entry("intent", available, transit, 700n, "payout"),
    entry("sent", transit, account("paid_out", "irr", "bank"), 700n, "payout"),
    entry("refund", [available, debt], account("refunds", "irr"), 500n, "refund"),
  ]);
  const moved = books.movements.flatMap(({ from, to, amount, line, reference }) =>
    (
      [
        [from, to, -amount],
        [to, from, amount],
      ] as const
    ).flatMap(([own, facing, change]) =>
      isHers(own)
        ? [
            {
              currency: "irr",
              line,
              amount: change,
              other: isHers(facing) ? null : (readAccount(facing)?.kind ?? null),
              to_cash: 0n,
              seller_order_id: reference === "sent" || reference === "intent" ? null : "sord_1",
              reference,
              kind: line,
              at: new Date(0),
            },
          ]
        : [],
    ),
  );
  const [statement] = statementOf(new Map(), moved);
  expect(
    statement?.rows.map(({ amounts, change }) => [amounts.goods, amounts.refund, amounts.payout, change]),
  ).toEqual([
    [1000n, -500n, 0n, 500n],
    [0n, 0n, -700n, -700n],
  ]);
  expect(statement?.closing).toBe(-200n);
  expect([pending, available, transit, debt].reduce((sum, name) => sum + books.balance(name), 0n)).toBe(
    -200n,
  );
});
