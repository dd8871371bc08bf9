/** Days as ISO dates (`2027-03-20`), which compare as text. */

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

/** The same day so many months later; the last of the month where it has no such day. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const last = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, last));
  return first.toISOString().slice(0, 10);
}

/** The day before or after, by so many days. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}
