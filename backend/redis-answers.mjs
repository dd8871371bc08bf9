import { Redis } from "ioredis";

const WITHIN_MS = 5000;

/**
 * Asks Redis once whether it is there, before a process is started that would wait for it for ever.
 *
 * @param {string} url
 * @throws {Error} with a sentence for whoever started it
 */
export async function requireRedis(url) {
  const redis = new Redis(url, {
    lazyConnect: true,
    connectTimeout: WITHIN_MS,
    maxRetriesPerRequest: 0,
    retryStrategy: () => null,
  });
  /** @type {unknown} */
  let reason;
  redis.on("error", (error) => {
    reason = error;
  });
  try {
    await redis.connect();
    await redis.ping();
  } catch (error) {
    const why = reason instanceof Error ? reason.message : String(error);
    const place = url.replace(/\/\/[^@/]*@/, "//");
    throw new Error(
      `REDIS_URL points to ${place}, but no Redis answers there (${why}). Start it, or unset REDIS_URL to run in one process without Redis.`,
    );
  } finally {
    redis.disconnect();
  }
}
