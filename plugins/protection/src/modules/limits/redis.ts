import type { Logger } from "@medusajs/framework/types";
import { Redis } from "ioredis";

/** Longer than Redis ever takes; a visitor does not wait for one that hangs. */
const PATIENCE_MS = 300;

/** A connection that fails at once instead of keeping anybody waiting, and comes back by itself. */
export function connect(url: string, logger: Logger): Redis {
  const redis = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 0,
    commandTimeout: PATIENCE_MS,
  });
  let away = false;
  redis.on("error", (error: Error) => {
    if (!away) logger.warn(`Limits are counted in memory until Redis is back: ${error.message}`);
    away = true;
  });
  redis.on("ready", () => {
    away = false;
  });
  return redis;
}
