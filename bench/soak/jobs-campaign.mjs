import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import pg from "pg";
import { chance } from "../../storefront/pictures/random.mjs";

/**
 * What the campaign found.
 * @typedef {object} Found
 * @property {number} jobs how many were enqueued
 * @property {number} effects how many effects there are, each by its key
 * @property {number} attempts
 * @property {number} kills
 * @property {number} stuck jobs that were not done 30 s after the last kill
 * @property {number} seconds from the first job to the last effect
 * @property {number} pause the longest time without an effect, in seconds
 */

/**
 * Enqueues jobs in transactions, some of which are rolled back, and kills a working worker every second until all is done.
 * @param {object} options
 * @param {string} options.databaseUrl a database with the plugin's tables
 * @param {string} [options.redisUrl] with it, BullMQ carries the jobs
 * @param {number} options.jobs
 * @param {number} options.workers
 * @param {number} options.killEveryMs
 * @param {number} options.effectMs how long one effect takes
 * @param {number} options.seed
 * @param {number} [options.mostKills] after so many the workers live
 * @param {boolean} [options.spared] the workers live: only what `disturb` does happens
 * @param {(beats: number) => Promise<void>} [options.disturb] called after each kill, or where it would have been
 * @returns {Promise<Found>}
 */
export async function killWorkersWhileTheyWork(options) {
  const { databaseUrl, redisUrl, jobs, workers, killEveryMs, effectMs, seed, spared, disturb } = options;
  const { mostKills = Number.POSITIVE_INFINITY } = options;
  const random = chance(`jobs ${seed}`).next;
  const client = new pg.Pool({ connectionString: databaseUrl, max: 1 });
  // A connection that is lost is opened anew by the next question.
  client.on("error", () => undefined);
  await client.query(`
    drop table if exists campaign_effect, campaign_attempt, campaign_beat;
    create table campaign_effect (key text primary key, at timestamptz default clock_timestamp());
    create table campaign_attempt (job_id text, attempt int);
    create table campaign_beat (job_id text, at timestamptz default clock_timestamp());
    delete from job where name like 'campaign.%'`);
  const crew = new Set(Array.from({ length: workers }, () => start(databaseUrl, redisUrl)));
  const began = Date.now();
  let kills = 0;
  let beats = 0;
  const killing = setInterval(() => {
    beats += 1;
    if (spared) return void disturb?.(beats);
    // To kill one that is still starting would try nothing, and somebody has to work.
    const working = [...crew].filter((worker) => worker.working);
    const victim = working[Math.floor(random() * working.length)];
    if (!victim || working.length < 2 || kills >= mostKills) return;
    victim.kill();
    crew.delete(victim);
    crew.add(start(databaseUrl, redisUrl));
    kills += 1;
    void disturb?.(beats);
  }, killEveryMs);
  try {
    const connection = await client.connect();
    await enqueueInTransactions(connection, jobs, effectMs, random);
    connection.release();
    const done = await until(
      async () => (await waiting(client)) === 0,
      jobs * effectMs + 120_000,
      killEveryMs / 4,
    );
    clearInterval(killing);
    if (!done) await until(async () => (await waiting(client)) === 0, 30_000, 200);
    return {
      jobs,
      effects: await number(client, "select count(*)::int from campaign_effect"),
      attempts: await number(client, "select count(*)::int from campaign_attempt"),
      kills,
      stuck: await waiting(client),
      seconds: (Date.now() - began) / 1000,
      pause: await number(
        client,
        "select coalesce(max(extract(epoch from gap)), 0)::float from (select at - lag(at) over (order by at) as gap from campaign_effect) gaps",
      ),
    };
  } finally {
    clearInterval(killing);
    for (const worker of crew) worker.kill();
    await client.end();
  }
}

/**
 * A worker process.
 * @param {string} databaseUrl
 * @param {string | undefined} redisUrl
 */
export function start(databaseUrl, redisUrl) {
  const args = redisUrl ? [databaseUrl, redisUrl] : [databaseUrl];
  const child = fork(fileURLToPath(new URL("worker.cjs", import.meta.url)), args, {
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  const worker = { working: false, kill: () => child.kill("SIGKILL") };
  child.once("message", () => {
    worker.working = true;
  });
  return worker;
}

/**
 * Every fifth transaction enqueues too, and is rolled back: its jobs must not happen.
 * @param {pg.PoolClient} client
 * @param {number} jobs
 * @param {number} effectMs
 * @param {() => number} random
 */
async function enqueueInTransactions(client, jobs, effectMs, random) {
  for (let from = 0; from < jobs; ) {
    const kept = random() >= 0.2;
    const size = Math.min(jobs - from, 1 + Math.floor(random() * 40));
    await client.query("begin");
    await client.query(
      `insert into job (id, name, key, data)
       select 'job_' || gen_random_uuid(), 'campaign.effect', n::text, jsonb_build_object('key', $3 || n::text, 'ms', $4::int)
       from generate_series($1::int, $2::int) n`,
      [from, from + size - 1, kept ? "" : "rolled back ", effectMs],
    );
    await client.query(kept ? "commit" : "rollback");
    if (kept) from += size;
  }
}

/** @param {pg.Pool} client */
const waiting = (client) =>
  number(client, "select count(*)::int from job where name = 'campaign.effect' and state <> 'done'");

/**
 * @param {pg.Pool} client
 * @param {string} sql
 * @returns {Promise<number>}
 */
async function number(client, sql) {
  const { rows } = await client.query(sql);
  return Object.values(rows[0])[0];
}

/**
 * @param {() => Promise<boolean>} happened
 * @param {number} withinMs
 * @param {number} everyMs
 */
async function until(happened, withinMs, everyMs) {
  const end = Date.now() + withinMs;
  while (Date.now() < end) {
    // While Postgres restarts nobody knows.
    if (await happened().catch(() => false)) return true;
    await new Promise((later) => setTimeout(later, everyMs));
  }
  return false;
}
