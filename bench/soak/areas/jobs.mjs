import { onOwnGround } from "../ground.mjs";
import { killWorkersWhileTheyWork } from "../jobs-campaign.mjs";

/**
 * 5,000 jobs while a worker is killed every second, carried by Postgres and by BullMQ, and by BullMQ while Redis is
 * killed and emptied every ten kills: each effect happens exactly once by its key, none is lost, none stuck.
 * @param {number} seed
 */
export function soak(seed) {
  return onOwnGround("soak", { durable: false }, async ({ databaseUrl, redis }) => {
    const campaign = { databaseUrl, jobs: 5000, workers: 3, killEveryMs: 1000, effectMs: 40, seed };
    const lose = async (/** @type {number} */ kills) => {
      if (kills % 10 === 0) await redis.lose();
    };
    const held = [
      await tell("in process", campaign),
      await tell("BullMQ", { ...campaign, redisUrl: redis.url }),
      await tell("BullMQ, Redis lost", { ...campaign, redisUrl: redis.url, disturb: lose }),
    ];
    return held.every(Boolean);
  });
}

/**
 * @param {string} name
 * @param {Parameters<typeof killWorkersWhileTheyWork>[0]} campaign
 */
async function tell(name, campaign) {
  const found = await killWorkersWhileTheyWork(campaign);
  const held = found.effects === found.jobs && found.stuck === 0;
  console.log(
    `${held ? "held  " : "BROKEN"}  ${name}: ${found.effects} effects of ${found.jobs} jobs in ${found.attempts} attempts, ` +
      `${found.kills} kills, ${found.stuck} stuck, ${found.seconds.toFixed(0)} s (seed ${campaign.seed})`,
  );
  return held;
}
