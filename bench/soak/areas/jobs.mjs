import { onOwnGround } from "../ground.mjs";
import { killWorkersWhileTheyWork } from "../jobs-campaign.mjs";

/** After whatever happened to Postgres or Redis, effects go on within this time without a restart of ours. */
const BACK_WITHIN_SECONDS = 10;

/**
 * 5,000 jobs while a worker is killed every second, carried by Postgres and by BullMQ, and by BullMQ while Redis is
 * killed and emptied every ten kills; then, with workers that live, while Postgres is restarted: each effect happens
 * exactly once by its key, none is lost, none stuck.
 * @param {number} seed
 */
export function soak(seed) {
  return onOwnGround("soak", { durable: false }, async ({ databaseUrl, restartPostgres, redis }) => {
    const campaign = { databaseUrl, jobs: 5000, workers: 3, killEveryMs: 1000, effectMs: 40, seed };
    const bull = { ...campaign, redisUrl: redis.url };
    const loseRedis = async (/** @type {number} */ beats) => {
      if (beats % 10 === 0) await redis.lose();
    };
    const restart = async (/** @type {number} */ beats) => {
      if (beats === 4 || beats === 12) await restartPostgres();
    };
    const living = { spared: true, effectMs: 150, disturb: restart };
    const held = [
      await tell("in process", campaign),
      await tell("BullMQ", bull),
      await tell("BullMQ, Redis lost", { ...bull, disturb: loseRedis }),
      await tell("in process, Postgres restarted", { ...campaign, ...living }, BACK_WITHIN_SECONDS),
      await tell("BullMQ, Postgres restarted", { ...bull, ...living }, BACK_WITHIN_SECONDS),
    ];
    return held.every(Boolean);
  });
}

/**
 * @param {string} name
 * @param {Parameters<typeof killWorkersWhileTheyWork>[0]} campaign
 * @param {number} [longestPause] in seconds
 */
async function tell(name, campaign, longestPause = Number.POSITIVE_INFINITY) {
  const found = await killWorkersWhileTheyWork(campaign);
  const held = found.effects === found.jobs && found.stuck === 0 && found.pause <= longestPause;
  console.log(
    `${held ? "held  " : "BROKEN"}  ${name}: ${found.effects} effects of ${found.jobs} jobs in ${found.attempts} attempts, ` +
      `${found.kills} kills, ${found.stuck} stuck, ${found.seconds.toFixed(0)} s, longest pause ${found.pause.toFixed(1)} s (seed ${campaign.seed})`,
  );
  return held;
}
