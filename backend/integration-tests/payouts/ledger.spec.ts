import { randomUUID } from "node:crypto";
import type { Account, JournalEntry, Ledger } from "@dastranj/payouts/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../support/application";

interface Repository {
  transaction<T>(work: (transactionManager: unknown) => Promise<T>): Promise<T>;
}

let ledger: Ledger;
// biome-ignore lint/suspicious/noExplicitAny: Medusa's connection, to look past the service
let database: any;
/** Begins transactions as any module's method does. */
let inTransaction: Repository["transaction"];

beforeAll(async () => {
  const { container } = await application();
  ledger = container.resolve<Ledger>("ledger");
  database = container.resolve("__pg_connection__");
  const sellers = container.resolve<{ baseRepository_: Repository }>("seller").baseRepository_;
  inTransaction = (work) => sellers.transaction(work);
});

/** The accounts of a seller of this test's own; the others are the market's. */
const aSellersAccounts = () => {
  const seller_id = `sel_${randomUUID().slice(0, 8)}`;
  const of = (kind: string) => `${kind}:${seller_id}:irr` as Account;
  return { seller_id, pending: of("pending"), available: of("available"), debt: of("debt") };
};

const at = new Date("2026-11-26T08:00:00.123Z");
const CLEARING = "clearing:pp_strict:irr";
const BUYERS = "buyer_payments:-:irr";

/** A part of 1,000,000 rials is paid and accepted; the platform takes 50,000, with 5,000 VAT. */
function aSale(
  { seller_id, pending }: ReturnType<typeof aSellersAccounts>,
  part = randomUUID(),
): JournalEntry[] {
  const fact = { occurred_at: at, seller_order_id: part, seller_id };
  return [
    {
      ...fact,
      reference: `part:${part}:captured`,
      kind: "captured",
      movements: [{ from: CLEARING, to: BUYERS, amount: 1_000_000n, line: "goods" }],
    },
    {
      ...fact,
      reference: `part:${part}:accepted`,
      kind: "accepted",
      memo: "a part is accepted",
      movements: [
        { from: BUYERS, to: pending, amount: 1_000_000n, line: "goods" },
        { from: pending, to: "commission:-:irr", amount: 50_000n, line: "commission" },
        { from: pending, to: "vat:-:irr", amount: 5_000n, line: "vat" },
      ],
    },
  ];
}

const codeOf = (error: { code?: string }) => error.code;
const refusal = (work: Promise<unknown>) => work.then(() => "none", codeOf);

/** Balances that do not follow from the movements, and currencies that do not add up to zero: none, in right books. */
async function flaws(): Promise<unknown[]> {
  const { rows } = await database.raw(
    `select account, shard::text as what from ledger_balance b
     where balance <> coalesce((select sum(amount) from movement where to_id = b.id), 0)
       - coalesce((select sum(amount) from movement where from_id = b.id), 0)
     union all
     select currency, sum(balance)::text from ledger_balance group by currency having sum(balance) <> 0`,
  );
  return rows;
}

describe("the ledger keeps a sale", () => {
  it("with what each account holds afterwards, once however often it is told", async () => {
    const zahra = aSellersAccounts();
    const before = await ledger.balances([CLEARING, BUYERS, "commission:-:irr", "vat:-:irr"]);
    const sale = aSale(zahra);
    const references = sale.map(({ reference }) => reference);
    expect(await ledger.post(sale)).toEqual(references);
    expect(await ledger.post([...sale, ...sale])).toEqual([]);
    expect(await ledger.posted([...references, "part:none:captured"])).toEqual(new Set(references));
    const after = await ledger.balances([...before.keys(), zahra.pending, zahra.debt]);
    const moved = [...after].map(([account, held]) => held - (before.get(account) ?? 0n));
    expect(moved).toEqual([-1_000_000n, 0n, 50_000n, 5_000n, 945_000n, 0n]);
  });

  it("told by eight at once, one posts it and the others pass it over", async () => {
    const zahra = aSellersAccounts();
    const sale = aSale(zahra);
    const told = await Promise.all(Array.from({ length: 8 }, () => ledger.post(sale)));
    expect(told.flat().sort()).toEqual(sale.map(({ reference }) => reference).sort());
    expect(await ledger.balances([zahra.pending])).toEqual(new Map([[zahra.pending, 945_000n]]));
  });

  it("and refuses it with another content, posting nothing beside it", async () => {
    const zahra = aSellersAccounts();
    const [captured, accepted] = aSale(zahra) as [JournalEntry, JournalEntry];
    await ledger.post([captured]);
    const other = {
      ...captured,
      movements: [{ from: CLEARING, to: BUYERS, amount: 999_999n, line: "goods" }],
    };
    expect(await refusal(ledger.post([accepted, other as JournalEntry]))).toBe("ledger_entry_differs");
    expect(await ledger.posted([accepted.reference])).toEqual(new Set());
  });

  it("and refuses more than a seller has", async () => {
    const { seller_id, available } = aSellersAccounts();
    const payout = {
      reference: `payout:${randomUUID()}`,
      kind: "payout",
      occurred_at: at,
      movements: [
        { from: available, to: `in_transit:${seller_id}:irr` as Account, amount: 1n, line: "payout" },
      ],
    };
    expect(await refusal(ledger.post([payout]))).toBe("ledger_overdrawn");
    expect(await ledger.posted([payout.reference])).toEqual(new Set());
  });
});

describe("what cannot be money is refused, and nothing of it or beside it stands:", () => {
  const { seller_id, pending, available } = aSellersAccounts();
  const from = CLEARING as Account;
  it.each<[string, string, Partial<JournalEntry["movements"][0]>]>([
    ["a fraction", "ledger_amount_wrong", { amount: 1.5 as never }],
    ["a number that is no bigint", "ledger_amount_wrong", { amount: 1 as never }],
    ["less than nothing", "ledger_amount_wrong", { amount: -1n }],
    ["nothing", "ledger_amount_wrong", { amount: 0n }],
    ["2^53", "ledger_amount_wrong", { amount: 2n ** 53n }],
    ["two currencies", "ledger_currencies_mixed", { to: `available:${seller_id}:eur` }],
    [
      "two currencies on one side",
      "ledger_currencies_mixed",
      { to: [pending, `available:${seller_id}:eur`] },
    ],
    ["an account the chart does not know", "ledger_account_wrong", { to: `gold:${seller_id}:irr` as never }],
    ["a seller's account of nobody", "ledger_account_wrong", { to: "pending:-:irr" }],
    ["from an account to itself", "ledger_account_wrong", { from: available }],
    ["no line", "ledger_entry_wrong", { line: "" }],
  ])("%s (%s)", async (_, code, wrong) => {
    const [captured] = aSale({ seller_id, pending, available, debt: `debt:${seller_id}:irr` }) as [
      JournalEntry,
    ];
    const refused: JournalEntry = {
      reference: `test:${randomUUID()}`,
      kind: "test",
      occurred_at: at,
      movements: [{ from, to: available, amount: 1n, line: "goods", ...wrong }],
    };
    expect(await refusal(ledger.post([captured, refused]))).toBe(code);
    expect(await ledger.posted([captured.reference, refused.reference])).toEqual(new Set());
    expect(await ledger.balances([pending, available])).toEqual(
      new Map([
        [pending, 0n],
        [available, 0n],
      ]),
    );
  });
});

describe("in somebody's transaction", () => {
  it("entries stand if, and only if, it commits", async () => {
    const zahra = aSellersAccounts();
    const lost = aSale(zahra);
    await expect(
      inTransaction(async (transactionManager) => {
        expect(await ledger.post(lost, { transactionManager } as never)).toHaveLength(2);
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    expect(await ledger.balances([zahra.pending])).toEqual(new Map([[zahra.pending, 0n]]));
    // Twice in one that is rolled back: the accounts it made are gone again.
    const leila = aSellersAccounts();
    await expect(
      inTransaction(async (transactionManager) => {
        for (const sale of [aSale(leila), aSale(leila)])
          await ledger.post(sale, { transactionManager } as never);
        throw new Error("rolled back");
      }),
    ).rejects.toThrow("rolled back");
    await ledger.post(aSale(leila));
    expect(await ledger.balances([leila.pending])).toEqual(new Map([[leila.pending, 945_000n]]));
    const kept = aSale(zahra);
    await inTransaction((transactionManager) => ledger.post(kept, { transactionManager } as never));
    expect(await ledger.balances([zahra.pending])).toEqual(new Map([[zahra.pending, 945_000n]]));
  });

  it("who catches a refusal and goes on has no half of the entries", async () => {
    const zahra = aSellersAccounts();
    const [captured] = aSale(zahra) as [JournalEntry];
    const overdrawn = {
      ...captured,
      reference: randomUUID(),
      movements: [{ from: zahra.available, to: BUYERS, amount: 1n, line: "goods" }],
    } as JournalEntry;
    await inTransaction(async (transactionManager) => {
      const context = { transactionManager } as never;
      expect(await refusal(ledger.post([captured, overdrawn], context))).toBe("ledger_overdrawn");
    });
    expect(await ledger.posted([captured.reference, overdrawn.reference])).toEqual(new Set());
  });
});

it("sixteen write for a second, some of them the same: nothing is lost, nobody waits for ever", async () => {
  const sellers = Array.from({ length: 5 }, aSellersAccounts);
  const end = Date.now() + 1000;
  let sales = 0;
  let told: JournalEntry[] = [];
  await Promise.all(
    Array.from({ length: 16 }, async (_, writer) => {
      for (let turn = writer; Date.now() < end; turn += 1) {
        const fresh = aSale(sellers[turn % 5] as (typeof sellers)[0]);
        // Each tells its own sale and one that another has just told, in any order.
        const posted = await ledger.post(turn % 2 ? [...fresh, ...told] : [...told, ...fresh]);
        sales += posted.length / 2;
        told = fresh;
      }
    }),
  );
  const held = await ledger.balances(sellers.map(({ pending }) => pending));
  expect([...held.values()].reduce((sum, one) => sum + one, 0n)).toBe(945_000n * BigInt(sales));
  expect(await flaws()).toEqual([]);
});

it.each([
  "update journal_entry set memo = 'better'",
  "delete from journal_entry",
  "update movement set amount = 1",
  "delete from movement where false",
  "truncate movement",
  "truncate journal_entry cascade",
  "delete from ledger_balance",
])("Postgres refuses: %s", async (statement) => {
  await expect(database.raw(statement)).rejects.toThrow("append-only");
});
