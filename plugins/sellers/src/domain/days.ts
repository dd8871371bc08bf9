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

/** Whether a day is no later than so many months after another: `day <= monthsAfter(from, months)`, without making a date. */
export function isWithinMonths(day: string, from: string, months: number): boolean {
  const ahead = monthOf(day) - monthOf(from) - months;
  return ahead < 0 || (ahead === 0 && day.slice(8) <= from.slice(8));
}

const ZERO = 48;

/** The month of a day, counted from the year 0. */
function monthOf(day: string): number {
  const digit = (at: number) => day.charCodeAt(at) - ZERO;
  return (digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)) * 12 + digit(5) * 10 + digit(6);
}

/** The day before or after, by so many days. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The instant at which a day begins in a time zone. */
export function beginningOf(day: string, timeZone: string): Date {
  const midnight = Date.parse(`${day}T00:00:00Z`);
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
  });
  const ahead = (at: number) => {
    const told = Object.fromEntries(format.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = told;
    return Date.UTC(year, month - 1, day, hour, minute) - at;
  };
  const guess = midnight - ahead(midnight);
  return new Date(midnight - ahead(guess));
}

/** The day on which the Persian year began that a day lies in. */
export function persianNewYear(day: string): string {
  const format = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
    timeZone: "UTC",
    month: "numeric",
    day: "numeric",
  });
  const isFirst = (date: string) => format.format(new Date(`${date}T00:00:00Z`)) === "1/1";
  const year = Number(day.slice(0, 4));
  // It falls between the 19th and the 22nd of March.
  const candidates = [year, year - 1].flatMap((of) => [22, 21, 20, 19].map((date) => `${of}-03-${date}`));
  return candidates.find((date) => date <= day && isFirst(date)) ?? `${year}-01-01`;
}
