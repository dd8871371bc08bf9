/** From when to when a rule holds, of the days it was written with. */
export interface RuleSpan {
  begins_at: Date;
  ends_at: Date | null;
}

/**
 * The instants of a rule's days: it begins with its first day, or at once, and ends as its last begins. What is past stays as it
 * was, so nothing begins before now.
 *
 * @param today the day it is in the market
 * @param beginningOf the instant at which a day begins there
 */
export function spanOf(
  { from, to }: { from: string | null; to: string | null },
  { now, today, beginningOf }: { now: Date; today: string; beginningOf: (day: string) => Date },
): RuleSpan | "commission_rule_in_past" | "commission_rule_dates_wrong" {
  if (from !== null && from < today) return "commission_rule_in_past";
  const begins_at = from === null || from === today ? now : beginningOf(from);
  const ends_at = to === null ? null : beginningOf(to);
  return ends_at !== null && ends_at <= begins_at ? "commission_rule_dates_wrong" : { begins_at, ends_at };
}
