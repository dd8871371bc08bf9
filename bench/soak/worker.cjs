// A worker of the jobs campaign: the runner of the plugin on a database, without the rest of the market, so that it is up
// in a moment and can be killed every second. node worker.cjs <databaseUrl> [redisUrl]
const path = require("node:path");
const { createRequire } = require("node:module");

const built = path.join(path.dirname(require.resolve("@dastranj/jobs/package.json")), ".medusa/server/src");
const plugin = createRequire(path.join(built, "contract/index.js"));
const { ModulesSdkUtils } = plugin("@medusajs/framework/utils");
const { z } = plugin("@medusajs/framework/zod");
const { defineJob, definedJobs } = plugin(path.join(built, "contract/index.js"));
const { runJobs } = plugin(path.join(built, "modules/jobs/run-jobs.js"));

const [databaseUrl, redisUrl] = process.argv.slice(2);
const database = ModulesSdkUtils.createPgConnection({ clientUrl: databaseUrl, pool: { min: 2, max: 12 } });

defineJob({
  name: "campaign.effect",
  data: z.object({ key: z.string(), ms: z.number() }),
  concurrency: 10,
  attempts: 1000,
  backoff: { firstMs: 100, mostMs: 1000 },
  timeoutMs: 20_000,
  async handle({ key, ms }, { id, attempt }) {
    await database.raw("insert into campaign_attempt (job_id, attempt) values (?, ?)", [id, attempt]);
    await new Promise((later) => setTimeout(later, ms));
    // Idempotent by its key, as every handler must be: a second attempt changes nothing.
    await database.raw("insert into campaign_effect (key) values (?) on conflict (key) do nothing", [key]);
  },
});
defineJob({
  name: "campaign.beat",
  data: z.object({}),
  schedule: { cron: "*/2 * * * * *", timeZone: "UTC", data: {} },
  async handle(_, { id }) {
    await database.raw("insert into campaign_beat (job_id) values (?)", [id]);
  },
});

const quiet = () => undefined;
const logger = {
  info: quiet,
  debug: quiet,
  warn: (/** @type {string} */ text) => console.error(text),
  error: console.error,
};
runJobs({ database, container: {}, logger, definitions: definedJobs() }, redisUrl).then(
  () => process.send?.("ready"),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
