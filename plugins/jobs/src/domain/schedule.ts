import { CronExpressionParser } from "cron-parser";

/**
 * The next moment a schedule comes after `now`, in its own time zone, across changes of the clock.
 *
 * @throws Error when the expression is no cron expression or the zone no time zone
 */
export function nextTime({ cron, timeZone }: { cron: string; timeZone: string }, now: Date): Date {
  return CronExpressionParser.parse(cron, { currentDate: now, tz: timeZone }).next().toDate();
}
