import { Redis } from "ioredis";

const WITHIN_MS = 5000;

/**
 * Asks Redis once whether it is there, before a process is started that would wait for it for ever.
 *
 * @param {string} url
 * @throws {Error} with a sentence for whoever started it
 */
export async function requireRedis(url) {
  if (!URL.canParse(url) || !/^rediss?:\/\/./.test(url)) {
    throw new Error(
      "REDIS_URL is not an address of Redis: it must look like redis://localhost:6379, or be unset to run in one process without Redis.",
    );
  }
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
    await Promise.race([redis.connect().then(() => redis.ping()), silence(WITHIN_MS)]);
  } catch (error) {
    const why = reason instanceof Error ? reason.message : String(error);
    const place = url.replace(/\/\/[^/]*@/, "//");
    throw new Error(
      `REDIS_URL points to ${place}, but no Redis answers there (${why}). Start it, or unset REDIS_URL to run in one process without Redis.`,
    );
  } finally {
    redis.disconnect();
  }
}

/**
 * Who listens and never speaks is no Redis either.
 * @param {number} ms
 * @returns {Promise<never>}
 */
function silence(ms) {
  return new Promise((_, refuse) => {
    const late = `no word within ${ms / 1000} s`;
    setTimeout(() => refuse(late), ms).unref();
  });
}
