import { setTimeout as delay } from "node:timers/promises";

/**
 * How long it took until something was so, looked at again and again; infinite when it was not within the time.
 * @param {() => Promise<boolean>} so
 * @param {number} [withinMs]
 */
export async function timeUntil(so, withinMs = 30_000) {
  const began = Date.now();
  while (Date.now() - began < withinMs) {
    if (await so().catch(() => false)) return Date.now() - began;
    await delay(50);
  }
  return Number.POSITIVE_INFINITY;
}
