import { type Schedule, WEEKDAYS, type Weekday } from "../../contract/payout-words";

export { SCHEDULES, type Schedule, WEEKDAYS, type Weekday } from "../../contract/payout-words";

/** When a seller is to be paid. */
export interface PaidWhen {
  schedule: Schedule;
  weekday: Weekday;
  requested_at: Date | null;
  /** Day ("2026-11-26", in the market's time zone) on which money last went to her. */
  last_day: string | null;
  last_at: Date | null;
}

/** Who has said nothing is paid so. */
export const DEFAULT_SCHEDULE = { schedule: "weekly", weekday: "saturday" } as const;

/**
 * The day on which she is next to be paid: today where she is due, also because her day passed without it; null when she has to ask
 * for it.
 */
export function nextDay(when: PaidWhen, today: string): string | null {
  const { requested_at, last_at, last_day } = when;
  if (requested_at && (!last_at || last_at < requested_at)) return today;
  if (when.schedule === "on_request") return null;
  if (when.schedule === "daily") return last_day === today ? plus(today, 1) : today;
  const since = (weekdayOf(today) - WEEKDAYS.indexOf(when.weekday) + 7) % 7;
  const latest = plus(today, -since);
  return last_day !== null && last_day >= latest ? plus(latest, 7) : today;
}

const weekdayOf = (day: string) => new Date(`${day}T00:00:00Z`).getUTCDay();

const plus = (day: string, days: number) =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
