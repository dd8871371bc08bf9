// A worker of the jobs campaign. node worker.cjs <databaseUrl> [redisUrl]
const { connect, defineJob, run, z } = require("./plugin.cjs");

const [databaseUrl = "", redisUrl] = process.argv.slice(2);
const database = connect(databaseUrl, 12);

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

run(database, redisUrl).then(
  () => process.send?.("working"),
  (error) => {
    console.error(error);
    process.exit(1);
  },
);
