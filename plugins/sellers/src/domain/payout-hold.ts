/** A changed account gets no money at once: whoever changed it may not have been the owner, and she has time to say so. */

export const HOLD_HOURS = 48;

/** Until when payouts wait after a change now; a hold that lasts longer stays. */
export function holdAfterChange(now: Date, standing: Date | null): Date {
  const until = now.getTime() + HOLD_HOURS * 3_600_000;
  return new Date(Math.max(until, standing?.getTime() ?? 0));
}
