/** When a visit may be fixed: ahead of now, and within a year, so that a slip of the year is noticed. */

export type VisitFlaw = "visit_in_past" | "visit_too_far";

const FURTHEST_MS = 366 * 24 * 60 * 60 * 1000;

/** Why a visit cannot be fixed for that moment, or null. */
export function refuseVisit(scheduled_for: Date, now: Date): VisitFlaw | null {
  const ahead = scheduled_for.getTime() - now.getTime();
  if (ahead <= 0) return "visit_in_past";
  return ahead > FURTHEST_MS ? "visit_too_far" : null;
}
