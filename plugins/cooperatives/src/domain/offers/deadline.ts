/** Whoever is asked needs time to see it. */
const LEAST_MS = 60 * 60_000;
/** Shortly before its end members are reminded: a day, or a quarter of the time where that is less. */
const DAY_MS = 24 * 60 * 60_000;

export type DeadlineRefusal = "allotment_window_over" | "allotment_deadline_past" | "allotment_deadline_late";

/**
 * Whether members can be given until an instant to answer.
 *
 * @param until by when the goods must be made
 * @returns the refusal, or null
 */
export function judgeDeadline(deadline: Date, until: Date, now: Date): DeadlineRefusal | null {
  if (until <= now) return "allotment_window_over";
  if (deadline.getTime() < now.getTime() + LEAST_MS) return "allotment_deadline_past";
  return deadline >= until ? "allotment_deadline_late" : null;
}

/** When who has not answered is reminded. */
export function reminderAt(deadline: Date, sent: Date): Date {
  const time = deadline.getTime() - sent.getTime();
  return new Date(deadline.getTime() - Math.min(DAY_MS, Math.floor(time / 4)));
}
