import { createRequire } from "node:module";
import { setTimeout as delay } from "node:timers/promises";
import { withDatabase } from "../../../launch/postgres/database.mjs";
import { chance } from "../../../storefront/pictures/random.mjs";
import { operatorAt } from "../office.mjs";
import { timeUntil } from "../patience.mjs";

const { openBooks } = createRequire(import.meta.url)("../books.cjs");

const KILLS = 100;
const SELLERS = 6;
const EARNED = 1_000_000n;
/** An attempt that a killed process left is taken up when its lease has run out. */
const SETTLED_WITHIN_MS = 120_000;
/** So long a step is taken to last until it has been seen. */
const STEP_MS = 150;

/** A run's steps in their order; each is killed in turn. */
const STEPS = /** @type {const} */ (["draft", "approve", "books", "file", "confirm"]);

/**
 * Goes through one payout run for each kill, and kills the one process that does everything during one of its steps, the steps in
 * turn, somewhere within the time that it took when it was last let be. Whoever got no answer asks again. Half of each run's payouts are sent, half fail; who was sent her money earns the
 * same again. Then every seller is in each run once, what was paid out is what the bank said, to the rial, and her owner was told once.
 *
 * @param {{ crew: ReturnType<typeof import("../crew.mjs").crewOf>, databaseUrl: string, seed: number, kills?: number }} market
 * @param {import("../record.mjs").Record} record
 */
export async function killedPayouts({ crew, databaseUrl, seed, kills = KILLS }, { tell, say }) {
  const random = chance(`payouts ${seed}`).next;
  const read = (/** @type {string} */ sql, /** @type {unknown[]} */ bindings) =>
    withDatabase(databaseUrl, async (client) => (await client.query(sql, bindings)).rows);
  let server = await crew.join("shared");
  const operators = crew.seeded().logins.filter((/** @type {any} */ { role }) => role === "operator");
  /** @type {Awaited<ReturnType<typeof operatorAt>>} */
  let maker;
  /** @type {Awaited<ReturnType<typeof operatorAt>>} */
  let approver;
  const signIn = async () => {
    maker = await operatorAt(server.url, operators[0]);
    approver = await operatorAt(server.url, operators[1]);
  };
  await signIn();
  const sellers = (await read(UNTOUCHED, [SELLERS])).map(({ seller_id }) => seller_id);
  const earn = async (/** @type {string[]} */ who, /** @type {number} */ run) => {
    const { ledger, close } = openBooks(databaseUrl, 2);
    try {
      await ledger.post(who.map((seller) => earning(seller, run)));
    } finally {
      await close();
    }
  };
  await earn(sellers, -1);

  let cutOff = 0;
  /** @type {Map<string, number>} */
  const lasts = new Map();
  /** Does a step until it is answered, and kills the process in the middle of it where it is the one of this run. */
  const through = async (
    /** @type {(typeof STEPS)[number]} */ step,
    /** @type {number} */ n,
    /** @type {() => Promise<any>} */ work,
    /** @type {() => Promise<boolean>} */ isDone,
  ) => {
    if (STEPS[n % STEPS.length] === step) {
      const asked = work().catch(() => undefined);
      await delay(random() * (lasts.get(step) ?? STEP_MS));
      await server.kill();
      await asked;
      if (!(await isDone())) cutOff += 1;
      server = await crew.join("shared");
      await signIn();
    }
    const began = performance.now();
    if (!(await isDone())) await work();
    if (!Number.isFinite(await timeUntil(isDone, SETTLED_WITHIN_MS))) throw new Error(`${step} was not done`);
    if (STEPS[n % STEPS.length] !== step) lasts.set(step, performance.now() - began);
  };

  for (let n = 0; n < kills; n++) {
    const key = `soak-${seed}-${n}`;
    const run = async () =>
      (await read("select id, state, file_at from payout_run where request_key = $1", [key]))[0];
    const isBeyond =
      (/** @type {string[]} */ ...states) =>
      async () =>
        states.includes((await run())?.state);
    const body = { key, seller_ids: sellers };
    await through(
      "draft",
      n,
      () => maker("/admin/payout-runs", body),
      async () => Boolean(await run()),
    );
    const { id } = await run();
    const approve = () => approver(`/admin/payout-runs/${id}/approve`, {});
    await through("approve", n, approve, isBeyond("approved", "ready"));
    await through("books", n, async () => undefined, isBeyond("ready"));
    const file = async () => maker(`/admin/payout-runs/${id}/file`, {});
    await through("file", n, file, async () => Boolean((await run()).file_at));
    const payouts = await read("select id, amount from payout where run_id = $1 order by seller_id", [id]);
    const rows = payouts.map(
      (payout, index) => `${payout.id},${payout.amount},${isSent(n, index) ? "sent" : "failed"}`,
    );
    const csv = ["reference,amount,result", ...rows].join("\n");
    await through(
      "confirm",
      n,
      () => maker(`/admin/payout-runs/${id}/confirmations`, { csv }),
      isBeyond("done"),
    );
    await earn(
      sellers.filter((_, index) => isSent(n, index)),
      n,
    );
    if (n % 10 === 9) say(`${n + 1} of ${kills} killed`);
  }
  say(`${cutOff} of ${kills} steps were cut off before they were done`);

  const sent = Array.from({ length: kills }, (_, n) => sellers.filter((_, index) => isSent(n, index)).length);
  const times = sent.reduce((sum, count) => sum + count, 0);
  const like = `soak-${seed}-%`;
  tell(
    "payouts by what became of them",
    await read(
      `select p.state, count(*)::int as count, count(distinct (p.run_id, p.seller_id))::int as once, sum(p.amount::bigint)::text as amount
       from payout p join payout_run r on r.id = p.run_id where r.request_key like $1 group by p.state order by p.state`,
      [like],
    ),
    [
      ["failed", kills * SELLERS - times],
      ["sent", times],
    ].map(([state, count]) => ({ state, count, once: count, amount: String(EARNED * BigInt(count ?? 0)) })),
  );
  tell(
    "what the books say was paid out",
    await read(
      "select sum(balance)::text as amount from ledger_balance where account = 'paid_out:bank_file:irr'",
      [],
    ),
    [{ amount: String(EARNED * BigInt(times)) }],
  );
  tell(
    "what each seller has now: all of it, and nothing on its way",
    await read(
      `select kind, sum(balance)::text as amount from ledger_balance
       where owner = any($1) and kind in ('available', 'in_transit', 'debt') and currency = 'irr' and balance <> 0 group by kind`,
      [sellers],
    ),
    [{ kind: "available", amount: String(EARNED * BigInt(SELLERS)) }],
  );
  if (!Number.isFinite(await timeUntil(async () => (await read(UNTOLD, [like])).length === 0)))
    say("sellers were not told in time");
  tell("payouts of which an owner was not told", await read(UNTOLD, [like]), []);
  tell("jobs that were given up", await read("select name, error from job where state = 'dead'", []), []);
  await server.stop();
}

/** Half of each run, and each seller in every other. */
const isSent = (/** @type {number} */ n, /** @type {number} */ index) => (n + index) % 2 === 0;

const earning = (/** @type {string} */ seller, /** @type {number} */ run) => ({
  reference: `soak:${run}:${seller}`,
  kind: "test",
  occurred_at: new Date("2026-11-26T08:00:00Z"),
  seller_id: seller,
  movements: [{ from: "clearing:pp_soak:irr", to: `available:${seller}:irr`, amount: EARNED, line: "goods" }],
});

/** Sellers with an account and no money yet. */
const UNTOUCHED = `select seller_id from seller_particulars p where sheba_sealed is not null and deleted_at is null
  and not exists (select from ledger_balance b where b.owner = p.seller_id) order by seller_id limit $1`;

/** An owner is told of each payout once: by a message under a key that names the payout, what became of it, and her. */
const UNTOLD = `select p.id from payout p join payout_run r on r.id = p.run_id
  where r.request_key like $1 and (
    select count(*) from message m where m.key like 'payout:' || p.id || ':' || p.state || ':%'
  ) <> (
    select count(*) from seller_member o where o.seller_id = p.seller_id and o.role = 'owner' and o.deleted_at is null
  )`;
