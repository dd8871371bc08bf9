import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { withDatabase } from "../../launch/postgres/database.mjs";
import { databaseOf } from "../database.mjs";
import { higher, lower } from "../figures.mjs";
import { startRedis } from "../soak/redis.mjs";

const JOBS = 10_000;
const PER_SECOND = 200;
const SECONDS = 20;

/**
 * The runners of the jobs plugin in a process of their own, on the market's Postgres (it writes through to the disk), in
 * a database beside the market's: each job is enqueued in a transaction of its own, its effect is a committed row. Besides,
 * the same enqueuers commit the same two transactions without a job between them: what the machine gave at that moment.
 * @type {import("../figures.mjs").Measure}
 */
export async function measure(connection, say) {
  const market = await databaseOf(connection.file);
  const name = "dastranj_bench_jobs";
  const beside = new URL(market);
  beside.pathname = `/${name}`;
  await withDatabase(market, async (client) => {
    const { rows } = await client.query(
      "select pg_get_functiondef('dastranj_jobs_enqueued'::regproc) as notify",
    );
    await client.query(`drop database if exists ${name} with (force)`);
    await client.query(`create database ${name}`);
    await withDatabase(beside.href, (other) => likeTheMarkets(client, other, rows[0].notify));
  });
  const redis = await startRedis();
  try {
    say("in process");
    const own = await run(beside.href, "");
    say("BullMQ");
    const bull = await run(beside.href, redis.url);
    return [
      higher("in process: jobs, end to end", own.perSecond, "/s", 1500),
      higher("in process: share of what the machine gave", own.perSecond / own.ceilingPerSecond, ""),
      lower("in process: wait at 200 jobs/s, p50", own.p50, "ms"),
      lower("in process: wait at 200 jobs/s, p99", own.p99, "ms", 250),
      higher("BullMQ: jobs, end to end", bull.perSecond, "/s", 1000),
      higher("BullMQ: share of what the machine gave", bull.perSecond / bull.ceilingPerSecond, ""),
      lower("BullMQ: wait at 200 jobs/s, p50", bull.p50, "ms"),
      lower("BullMQ: wait at 200 jobs/s, p99", bull.p99, "ms", 250),
    ];
  } finally {
    await redis.stop();
    await withDatabase(market, (client) => client.query(`drop database if exists ${name} with (force)`));
  }
}

/**
 * The job table as it stands in the market, its indexes and its trigger.
 * @param {import("pg").Client} market
 * @param {import("pg").Client} other
 * @param {string} notify
 */
async function likeTheMarkets(market, other, notify) {
  const columns = await market.query(
    `select string_agg(format('%I %s %s', attname, format_type(atttypid, atttypmod),
       coalesce('default ' || pg_get_expr(adbin, adrelid), '')), ', ' order by attnum) as list
     from pg_attribute left join pg_attrdef on adrelid = attrelid and adnum = attnum
     where attrelid = 'job'::regclass and attnum > 0 and not attisdropped`,
  );
  const options = await market.query(
    "select array_to_string(reloptions, ', ') as list from pg_class where oid = 'job'::regclass",
  );
  const indexes = await market.query(
    "select indexdef from pg_indexes where tablename = 'job' and schemaname = 'public'",
  );
  const trigger = await market.query(
    "select pg_get_triggerdef(oid) as definition from pg_trigger where tgrelid = 'job'::regclass and not tgisinternal",
  );
  await other.query(`create table job (${columns.rows[0].list}) with (${options.rows[0].list})`);
  await other.query(notify);
  for (const { indexdef } of indexes.rows) await other.query(indexdef);
  for (const { definition } of trigger.rows) await other.query(definition);
}

/**
 * @param {string} databaseUrl
 * @param {string} redisUrl
 * @returns {Promise<{ perSecond: number, ceilingPerSecond: number, p50: number, p99: number }>}
 */
async function run(databaseUrl, redisUrl) {
  const file = fileURLToPath(new URL("../soak/measured-jobs.cjs", import.meta.url));
  const args = [file, databaseUrl, redisUrl, JOBS, PER_SECOND, SECONDS].map(String);
  const { stdout } = await promisify(execFile)(process.execPath, args);
  return JSON.parse(stdout);
}
