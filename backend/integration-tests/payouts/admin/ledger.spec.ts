import { randomUUID } from "node:crypto";
import type {
  Account,
  AdminAccountsAnswer,
  AdminEntriesAnswer,
  AdminEntryAnswer,
  AdminTrialBalanceAnswer,
  JournalEntry,
  Ledger,
} from "@dastranj/payouts/contract";
import { beforeAll, describe, expect, it } from "vitest";
import { application } from "../../support/application";
import { eventually } from "../../support/eventually";
import { anOperator } from "../../support/factories";
import { send } from "../../support/http";

let ledger: Ledger;
let token: string;
/** A currency that no other test posts in: what is read of it is exact. */
const CURRENCY = "omr";
const SELLERS = ["sel_audit_a", "sel_audit_b", "sel_audit_c"];
const parts = SELLERS.map(() => randomUUID());
const before: { at?: Date } = {};

const read = <T>(path: string) => send<T>("GET", `/admin/ledger/${path}`, undefined, { token });
const of = (kind: string, owner = "-") => `${kind}:${owner}:${CURRENCY}` as Account;

/** 1,000 is paid and accepted for each seller's part, 90 of it is the market's; the first is sold later once more. */
function sale(seller: string, part: string): JournalEntry[] {
  const fact = {
    occurred_at: new Date("2026-11-26T08:00:00.123Z"),
    seller_order_id: part,
    seller_id: seller,
  };
  return [
    {
      ...fact,
      reference: `part:${part}:captured`,
      kind: "captured",
      movements: [
        { from: of("clearing", "pp_strict"), to: of("buyer_payments"), amount: 1000n, line: "goods" },
      ],
    },
    {
      ...fact,
      reference: `part:${part}:accepted`,
      kind: "accepted",
      memo: "=1+1, a part is accepted",
      movements: [
        { from: of("buyer_payments"), to: of("pending", seller), amount: 1000n, line: "goods" },
        { from: of("pending", seller), to: of("commission"), amount: 90n, line: "commission" },
      ],
    },
  ];
}

/** Waits until what was posted is past. */
const settled = () => eventually(async () => (await ledger.trialBalance()).at > postedAt);
let postedAt: Date;
const post = async (entries: JournalEntry[]) => {
  await ledger.post(entries);
  const { entries: found } = await ledger.entries({ reference: entries.at(-1)?.reference, limit: 1 });
  postedAt = found[0]?.posted_at as Date;
  await settled();
};

beforeAll(async () => {
  const { container } = await application();
  ledger = container.resolve<Ledger>("ledger");
  token = await anOperator();
  await post(SELLERS.flatMap((seller, place) => sale(seller, parts[place] as string)));
  before.at = (await ledger.trialBalance()).at;
  await post(sale("sel_audit_a", randomUUID()));
});

const kindsOf = ({ trial_balance }: AdminTrialBalanceAnswer) => {
  const own = trial_balance.currencies.find(({ currency }) => currency === CURRENCY);
  return (
    own && { sum: own.sum, kinds: own.kinds.map(({ kind, accounts, balance }) => [kind, accounts, balance]) }
  );
};

describe("trial balance", () => {
  it("is of now, every kind of account and their sum", async () => {
    const { status, body } = await read<AdminTrialBalanceAnswer>("trial-balance");
    expect(status).toBe(200);
    expect(kindsOf(body)).toEqual({
      sum: "0",
      kinds: [
        ["clearing", 1, "-4000"],
        ["buyer_payments", 1, "0"],
        ["pending", 3, "3640"],
        ["commission", 1, "360"],
      ],
    });
    const all = body.trial_balance.currencies;
    expect(all.map(({ sum }) => sum)).toEqual(all.map(() => "0"));
    expect(all.flatMap(({ kinds }) => kinds.map(({ sign_holds }) => sign_holds))).not.toContain(false);
  });

  it("of a past moment is what it was then", async () => {
    const at = before.at?.toISOString() as string;
    const { body } = await read<AdminTrialBalanceAnswer>(`trial-balance?at=${at}`);
    expect(body.trial_balance.at).toBe(at);
    expect(kindsOf(body)).toEqual({
      sum: "0",
      kinds: [
        ["clearing", 1, "-3000"],
        ["buyer_payments", 1, "0"],
        ["pending", 3, "2730"],
        ["commission", 1, "270"],
      ],
    });
    const early = await read<AdminTrialBalanceAnswer>("trial-balance?at=2020-01-01T00:00:00Z");
    expect(early.body.trial_balance).toEqual({ at: "2020-01-01T00:00:00.000Z", currencies: [] });
  });

  it("shows each account of a kind, page by page", async () => {
    const at = before.at?.toISOString();
    const first = await read<AdminAccountsAnswer>(
      `accounts?kind=pending&currency=${CURRENCY}&at=${at}&limit=2`,
    );
    expect(first.body).toEqual({
      at,
      accounts: [
        { account: of("pending", "sel_audit_a"), owner: "sel_audit_a", balance: "910" },
        { account: of("pending", "sel_audit_b"), owner: "sel_audit_b", balance: "910" },
      ],
      next: of("pending", "sel_audit_b"),
    });
    const rest = await read<AdminAccountsAnswer>(
      `accounts?kind=pending&currency=${CURRENCY}&limit=2&after=${first.body.next}`,
    );
    expect(rest.body.accounts).toEqual([
      { account: of("pending", "sel_audit_c"), owner: "sel_audit_c", balance: "910" },
    ]);
    expect(rest.body.next).toBeNull();
  });

  it("taken while others post, is the same when it is asked for again", async () => {
    let posting = true;
    let turn = 0;
    const writers = Array.from({ length: 6 }, async () => {
      while (posting) {
        turn += 1;
        await ledger.post(sale(`sel_audit_busy_${turn % 4}`, randomUUID()));
      }
    });
    const taken: AdminTrialBalanceAnswer[] = [];
    for (let n = 0; n < 12; n++) taken.push((await read<AdminTrialBalanceAnswer>("trial-balance")).body);
    posting = false;
    await Promise.all(writers);
    for (const one of taken) {
      const again = await read<AdminTrialBalanceAnswer>(`trial-balance?at=${one.trial_balance.at}`);
      expect(again.body).toEqual(one);
      expect(one.trial_balance.currencies.map(({ sum }) => sum)).toEqual(
        one.trial_balance.currencies.map(() => "0"),
      );
    }
    expect(new Set(taken.map((one) => JSON.stringify(one))).size).toBeGreaterThan(2);
  });
});

describe("entries", () => {
  it("are found by account, seller, part, kind and reference, the youngest first", async () => {
    const [part] = parts as [string];
    const found = async (query: string) =>
      (await read<AdminEntriesAnswer>(`entries?${query}`)).body.entries.map(({ reference }) => reference);
    const both = [`part:${part}:accepted`, `part:${part}:captured`];
    expect(await found(`seller_order_id=${part}`)).toEqual(both);
    expect(await found(`seller_order_id=${part}&kind=captured`)).toEqual([both[1]]);
    expect(await found(`reference=part:${part}:accepted`)).toEqual([both[0]]);
    expect((await found("seller_id=sel_audit_b")).length).toBe(2);
    expect(await found(`account=${of("pending", "sel_audit_b")}`)).toEqual([`part:${parts[1]}:accepted`]);
    expect(await found(`account=${of("debt", "sel_audit_b")}`)).toEqual([]);
  });

  it.each(["seller_id=sel_audit_a", `account=clearing:pp_strict:${CURRENCY}`])(
    "by %s, page by page, are all of them once",
    async (query) => {
      const whole = await read<AdminEntriesAnswer>(`entries?${query}&limit=100`);
      const seen: string[] = [];
      let next: string | null = "";
      while (next !== null && seen.length < 200) {
        const page: AdminEntriesAnswer = (
          await read<AdminEntriesAnswer>(`entries?${query}&limit=3${next && `&before=${next}`}`)
        ).body;
        seen.push(...page.entries.map(({ id }) => id));
        next = page.next;
      }
      const all = whole.body.entries.map(({ id }) => id);
      expect(seen.slice(0, all.length)).toEqual(all);
      expect(new Set(seen).size).toBe(seen.length);
    },
  );

  it("show their movements, and what accounts held afterwards where one row says it", async () => {
    const [part] = parts as [string];
    const list = await read<AdminEntriesAnswer>(`entries?reference=part:${part}:accepted`);
    const { body } = await read<AdminEntryAnswer>(`entries/${list.body.entries[0]?.id}`);
    expect(body.entry).toEqual({
      id: expect.stringMatching(/^\d+$/),
      reference: `part:${part}:accepted`,
      kind: "accepted",
      occurred_at: "2026-11-26T08:00:00.123Z",
      posted_at: expect.stringMatching(/^\d{4}-/),
      seller_order_id: part,
      seller_id: "sel_audit_a",
      memo: "=1+1, a part is accepted",
      movements: [
        {
          line: "goods",
          from: of("buyer_payments"),
          to: of("pending", "sel_audit_a"),
          amount: "1000",
          currency: CURRENCY,
          from_after: null,
          to_after: "1000",
        },
        {
          line: "commission",
          from: of("pending", "sel_audit_a"),
          to: of("commission"),
          amount: "90",
          currency: CURRENCY,
          from_after: "910",
          to_after: null,
        },
      ],
    });
  });
});

describe("the accountant's list", () => {
  it("has every movement of the period in the order of posting, with no formula in it", async () => {
    const from = new Date((before.at as Date).getTime() - 3_600_000).toISOString();
    const until = before.at?.toISOString();
    const { status, headers, body } = await read(`export?from=${from}&until=${until}&language=en`);
    expect([status, headers.get("content-type")]).toEqual([200, "text/csv; charset=utf-8"]);
    const [head, ...lines] = (body.message as string).split("\r\n");
    expect(head?.replace("\ufeff", "")).toBe(
      "Posted at,Occurred at,Entry,Reference,Kind,Line,From,To,Amount (smallest units),Currency,Seller,Part of an order,Memo",
    );
    const [part] = parts as [string];
    const own = lines.filter((line) => line.includes(part)).map((line) => line.split(",").slice(3));
    expect(own).toEqual([
      [
        `part:${part}:captured`,
        "captured",
        "goods",
        of("clearing", "pp_strict"),
        of("buyer_payments"),
      ].concat(["1000", CURRENCY, "sel_audit_a", part, ""]),
      [
        `part:${part}:accepted`,
        "accepted",
        "goods",
        of("buyer_payments"),
        of("pending", "sel_audit_a"),
      ].concat(["1000", CURRENCY, "sel_audit_a", part, `"'=1+1`, ` a part is accepted"`]),
      [
        `part:${part}:accepted`,
        "accepted",
        "commission",
        of("pending", "sel_audit_a"),
        of("commission"),
      ].concat(["90", CURRENCY, "sel_audit_a", part, `"'=1+1`, ` a part is accepted"`]),
    ]);
    expect(lines.filter((line) => line.includes(`,${CURRENCY},`))).toHaveLength(9);
  });
});
