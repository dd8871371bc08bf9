/** Which day it is somewhere, as an ISO date. Small: browsers use it too. */

const QUARTER_MS = 15 * 60_000;

/**
 * Tells the day of an instant in a time zone. The offset of every zone is whole quarters of an hour, so that within one
 * quarter the day is asked for once.
 */
export function calendarOf(timeZone: string): (now: Date) => string {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  let quarter = Number.NaN;
  let day = "";
  return (now) => {
    const asked = Math.floor(now.getTime() / QUARTER_MS);
    if (asked !== quarter) {
      quarter = asked;
      day = format.format(now);
    }
    return day;
  };
}

/** The day it is at a moment somewhere, by default where the programme is. */
export function dayAt(now: Date, timeZone = "Asia/Tehran"): string {
  return calendarOf(timeZone)(now);
}
