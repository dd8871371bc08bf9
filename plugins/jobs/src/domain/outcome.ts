/** How often a job is tried, and how long apart. */
export interface Patience {
  attempts: number;
  backoff: { firstMs: number; mostMs: number };
}

/** What becomes of a job after a failed attempt. */
export type AfterFailure = { state: "waiting"; retryInMs: number } | { state: "dead" };

/**
 * What becomes of a job whose attempt (1 for the first, those not counted that were cut off) failed: it waits twice as long as before, up
 * to the limit, or is given up when the attempts are spent.
 */
export function afterFailure(attempt: number, { attempts, backoff }: Patience): AfterFailure {
  if (attempt >= attempts) return { state: "dead" };
  return { state: "waiting", retryInMs: Math.min(backoff.mostMs, backoff.firstMs * 2 ** (attempt - 1)) };
}
