// Measures jobs in a process of its own, end to end: from an enqueue that commits to an effect that is committed.
// node measured-jobs.cjs <databaseUrl> <redisUrl or ""> <jobs> <perSecond> <seconds>; answers with one line of JSON.
const { randomUUID } = require("node:crypto");
const { connect, defineJob, insert, run, z } = require("./plugin.cjs");

const [databaseUrl = "", redisUrl, ...numbers] = process.argv.slice(2);
const [jobs = 0, perSecond = 0, seconds = 0] = numbers.map(Number);
/** As many requests as a busy market answers at once. */
const ENQUEUERS = 24;
const database = connect(databaseUrl, 56);

defineJob({
  name: "bench.effect",
  data: z.object({ n: z.number() }),
  concurrency: 32,
  handle: (/** @type {{ n: number }} */ { n }) =>
    database.raw("insert into bench_effect (n) values (?)", [n]),
});

/** @param {number} n */
const row = (n) => ({
  id: `job_${randomUUID()}`,
  name: "bench.effect",
  key: String(n),
  data: { n },
  run_at: null,
  priority: 0,
  request_id: null,
});

/** @param {number} n */
const enqueue = (n) =>
  database.transaction((/** @type {unknown} */ transaction) => insert(transaction, [row(n)]));

const effects = async () =>
  (await database.raw("select count(*)::int as made from bench_effect")).rows[0].made;

/** @param {number} wanted */
async function untilMade(wanted) {
  while ((await effects()) < wanted) await new Promise((later) => setTimeout(later, 10));
}

/**
 * So many at once, each its turn.
 * @param {number} count
 * @param {(n: number) => Promise<unknown>} act
 */
async function inTurns(count, act) {
  let next = 0;
  await Promise.all(
    Array.from({ length: ENQUEUERS }, async () => {
      while (next < count) await act(next++);
    }),
  );
}

async function throughput() {
  const began = performance.now();
  await inTurns(jobs, enqueue);
  await untilMade(jobs);
  return { perSecond: jobs / ((performance.now() - began) / 1000) };
}

/** What this machine gives at this moment: the same two transactions, one after the other, with nothing between them. */
async function ceiling() {
  await database.raw("truncate bench_effect");
  const began = performance.now();
  await inTurns(jobs, async (n) => {
    await database.transaction((/** @type {typeof database} */ transaction) =>
      transaction.raw("insert into bench_plain (n) values (?)", [n]),
    );
    await database.raw("insert into bench_effect (n) values (?)", [n]);
  });
  return { ceilingPerSecond: jobs / ((performance.now() - began) / 1000) };
}

async function latency() {
  await database.raw("truncate bench_effect");
  const count = perSecond * seconds;
  /** @type {Map<number, number>} */
  const committed = new Map();
  const began = Date.now();
  /** @type {Promise<unknown>[]} */
  const sent = [];
  for (let n = 0; n < count; ) {
    for (; n < count && Date.now() - began >= (n * 1000) / perSecond; n++) {
      const mine = jobs + n;
      sent.push(enqueue(mine).then(() => committed.set(mine, Date.now())));
    }
    await new Promise((later) => setTimeout(later, 1));
  }
  await Promise.all(sent);
  await untilMade(count);
  const { rows } = await database.raw("select n, extract(epoch from at) * 1000 as at from bench_effect");
  const waits = rows
    .map((/** @type {{ n: number, at: string }} */ { n, at }) =>
      Math.max(0, Number(at) - (committed.get(n) ?? 0)),
    )
    .sort((/** @type {number} */ a, /** @type {number} */ b) => a - b);
  return { p50: waits[Math.floor(waits.length * 0.5)], p99: waits[Math.floor(waits.length * 0.99)] };
}

async function measure() {
  await database.raw("drop table if exists bench_effect, bench_plain");
  await database.raw(
    "create table bench_plain (n int primary key, at timestamptz default clock_timestamp())",
  );
  await database.raw("create table bench_effect (n int, at timestamptz default clock_timestamp())");
  await database.raw("delete from job where name = 'bench.effect'");
  const stop = await run(database, redisUrl);
  await warmUp();
  const fast = await throughput();
  const even = await latency();
  const plain = await ceiling();
  console.log(JSON.stringify({ ...fast, ...even, ...plain }));
  await stop();
  process.exit(0);
}

/** The first few hundred open connections and compile code: they are not counted. */
async function warmUp() {
  await Promise.all(Array.from({ length: 300 }, (_, n) => enqueue(-1 - n)));
  await untilMade(300);
  await database.raw("truncate bench_effect");
}

measure().catch((error) => {
  console.error(error);
  process.exit(1);
});
