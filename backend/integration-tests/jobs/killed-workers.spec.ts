import { beforeAll, describe, expect, it } from "vitest";
import { killWorkersWhileTheyWork, start } from "../../../bench/soak/jobs-campaign.mjs";
import { startRedis } from "../../../bench/soak/redis.mjs";
import { leavesOutRedis } from "../../../launch/tests/tools.mjs";
import { application } from "../support/application";
import { eventually } from "../support/eventually";

/** A short slice of what `npm run soak -- jobs` does at length. */
// Killed as soon as two of them work: what there is to do is done in seconds.
const SLICE = { jobs: 400, workers: 3, killEveryMs: 250, mostKills: 6, effectMs: 100, seed: 7 };

describe("workers may die at any moment", () => {
  let databaseUrl: string;

  beforeAll(async () => {
    await application();
    databaseUrl = process.env.DATABASE_URL as string;
  });

  it("each effect happens, and once by its key", async () => {
    const found = await killWorkersWhileTheyWork({ ...SLICE, databaseUrl });
    expect(found).toMatchObject({ effects: SLICE.jobs, stuck: 0 });
    expect(found.kills).toBeGreaterThan(0);
  });

  const firesOnce = async (redisUrl?: string) => {
    const { container } = await application();
    const database = container.resolve("__pg_connection__");
    await database.raw("delete from campaign_beat");
    const crew = [1, 2, 3, 4].map(() => start(databaseUrl, redisUrl));
    const beats = async () => (await database.raw("select job_id, at from campaign_beat")).rows;
    try {
      await eventually(async () => (await beats()).length >= 3);
    } finally {
      for (const worker of crew) worker.kill();
    }
    const { rows } = await database.raw(
      "select key, count(*)::int from job where name = 'campaign.beat' group by key having count(*) > 1",
    );
    expect(rows).toEqual([]);
    const ran: string[] = (await beats()).map(({ job_id }: { job_id: string }) => job_id);
    expect(new Set(ran).size).toBe(ran.length);
  };

  it("a schedule fires once, though four processes plan it", () => firesOnce());

  it.skipIf(leavesOutRedis(process.env))("also when BullMQ carries it", async () => {
    const redis = await startRedis();
    await firesOnce(redis.url).finally(redis.stop);
  });

  it.skipIf(leavesOutRedis(process.env))(
    "Redis too: killed and emptied, it is filled again from the outbox",
    async () => {
      const redis = await startRedis();
      const disturb = async (kills: number) => {
        if (kills === 2) await redis.lose();
      };
      try {
        const found = await killWorkersWhileTheyWork({ ...SLICE, databaseUrl, redisUrl: redis.url, disturb });
        expect(found).toMatchObject({ effects: SLICE.jobs, stuck: 0 });
      } finally {
        await redis.stop();
      }
    },
  );
});
