import { createRequire } from "node:module";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, expect, it } from "vitest";
import { operatorAt } from "../../../bench/soak/office.mjs";
import { timeUntil } from "../../../bench/soak/patience.mjs";
import { withDatabase } from "../../../launch/postgres/database.mjs";
import { StripeDouble } from "../support/payments/stripe/double";
import { aCrew } from "../support/processes";

const { openBooks } = createRequire(import.meta.url)("../../../bench/soak/books.cjs");

/** `TRANSFER_KILLS=50` says of how many else. */
const KILLS = Number(process.env.TRANSFER_KILLS) || 1;
const SELLERS = 6;
const EARNED = 2_500n;
/** What a killed process had begun is taken up when its lease has run out. */
const WITHIN_MS = 120_000;
const PATIENCE_MS = (KILLS + 4) * WITHIN_MS;

const stripe = new StripeDouble("sk_test_killed", "whsec_killed");
afterAll(() => stripe.close());

/**
 * The one process that does everything is killed while Stripe is asked, by the clock, and every other time Stripe has forgotten its keys
 * when it is asked again; some answers are lost besides. Each seller is in each run once, with one transfer, and the books say what Stripe did.
 */
it("is one transfer for each payout, whenever the process that asks Stripe is killed", {
  timeout: PATIENCE_MS,
}, async () => {
  const market = await aCrew("dastranj_killed_transfers", {
    env: {
      STRIPE_SECRET_KEY: stripe.secretKey,
      STRIPE_CONNECT_WEBHOOK_SECRET: stripe.webhookSecret,
      STRIPE_URL: await stripe.listen(),
    },
  });
  const read = (sql: string, bindings: unknown[] = []) =>
    withDatabase(market.databaseUrl, async (client) => (await client.query(sql, bindings)).rows);
  const sellers: string[] = (await read(UNTOUCHED, [SELLERS])).map(({ id }) => id);
  stripe.connect.balance.eur = 10_000_000;
  for (const seller of sellers) await paidByStripe(seller, read);
  const earn = async (run: number) => {
    const { ledger, close } = openBooks(market.databaseUrl, 2);
    try {
      await ledger.post(sellers.map((seller) => earning(seller, run)));
    } finally {
      await close();
    }
  };

  let server = await market.join("shared");
  const operators = market.logins.filter(({ role }) => role === "operator");
  const at = async (n: number) => operatorAt(server.url, operators[n] as never);
  for (let n = 0; n < KILLS; n += 1) {
    await earn(n);
    const { run } = await (await at(0))("/admin/payout-runs", {
      key: `killed-transfers-${n}`,
      currency_code: "eur",
      seller_ids: sellers,
    });
    stripe.faults.push(undefined, "answer lost", undefined, "500");
    const before = stripe.times("POST /v1/transfers");
    await (await at(1))(`/admin/payout-runs/${run.id}/approve`, {});
    await timeUntil(async () => stripe.times("POST /v1/transfers") > before + (n % SELLERS), WITHIN_MS);
    await delay((n * 7) % 40);
    await server.kill();
    if (n % 2 === 0) stripe.forgetKeys();
    server = await market.join("shared");
    const isDone = async () =>
      (await read("select state from payout_run where id = $1", [run.id]))[0]?.state === "done";
    expect(await timeUntil(isDone, WITHIN_MS), "the run was done in time").toBeLessThan(WITHIN_MS);
  }
  const payouts = await read(
    "select id, state, transfer_id from payout where provider_id = 'stripe_connect'",
  );
  expect(payouts).toHaveLength(KILLS * SELLERS);
  expect(
    payouts.map(({ id, state, transfer_id }) => [
      state,
      stripe.connect.transfersOf(id).map((one) => [one.id === transfer_id, one.amount]),
    ]),
  ).toEqual(payouts.map(() => ["sent", [[true, Number(EARNED)]]]));
  expect(
    await read(
      "select sum(balance)::text as sum from ledger_balance where account = 'paid_out:stripe_connect:eur'",
    ),
  ).toEqual([{ sum: String(EARNED * BigInt(KILLS * SELLERS)) }]);
  expect(stripe.malformed).toEqual([]);
  await server.stop();
});

type Read = (sql: string, bindings?: unknown[]) => Promise<Record<string, string>[]>;

/** She has an account at Stripe that can be paid, and has chosen it some time ago. */
async function paidByStripe(seller: string, read: Read): Promise<void> {
  const account_id = stripe.connect.newId("acct");
  stripe.connect.verify(stripe.connect.open({ id: account_id, seller }));
  await read(
    `insert into payout_account (id, seller_id, account_id, country, state, needs, currencies)
     values ($1, $2, $3, 'DE', 'ready', '{}', '{eur}')`,
    [`pacc_${seller}`, seller, account_id],
  );
  await read("insert into payout_terms (id, seller_id, way) values ($1, $2, 'stripe_connect')", [
    `pterm_${seller}`,
    seller,
  ]);
}

const UNTOUCHED = `select id from seller s where status = 'verified' and deleted_at is null
  and not exists (select from payout_terms t where t.seller_id = s.id) order by id limit $1`;

const earning = (seller: string, run: number) => ({
  reference: `test:killed-transfers:${run}:${seller}`,
  kind: "test",
  occurred_at: new Date("2026-11-26T08:00:00Z"),
  seller_id: seller,
  movements: [
    { from: "clearing:pp_stripe_stripe:eur", to: `available:${seller}:eur`, amount: EARNED, line: "goods" },
  ],
});
