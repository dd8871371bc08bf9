import type { Redis } from "ioredis";
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRedis } from "rate-limiter-flexible";
import type { Limit } from "../../contract/limits";

/**
 * Counts tries up to a limit: in Redis for all processes together, or in this process's memory. There too while Redis is
 * away, for neither everybody nor nobody may be turned away then.
 */
export function counterOf(
  name: string,
  { tries, seconds }: Limit,
  redis: Redis | undefined,
): RateLimiterAbstract {
  const options = { keyPrefix: `limit:${name}`, points: tries, duration: seconds };
  const inMemory = new RateLimiterMemory(options);
  if (!redis) return inMemory;
  return new RateLimiterRedis({
    ...options,
    storeClient: redis,
    rejectIfRedisNotReady: true,
    insuranceLimiter: inMemory,
  });
}
