const HOUR_MS = 3_600_000;

/** How many whole hours are left until an instant; null when it is past. */
export function hoursLeft(until: string, now: string): number | null {
  const left = Date.parse(until) - Date.parse(now);
  return left > 0 ? Math.floor(left / HOUR_MS) : null;
}
