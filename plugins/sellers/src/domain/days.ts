/**
 * Days as ISO dates (`2027-03-20`), which compare as text; where they are counted, as whole numbers since 1970-01-01, for
 * which no date has to be made.
 */

const DAY_MS = 86_400_000;

/** The number of an ISO date. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
}

/** The ISO date of a number. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** The day of the week of a number: 0 for Sunday to 6 for Saturday, as everywhere in JavaScript. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** The day before or after, by so many days. */
export function daysAfter(day: string, days: number): string {
  return isoDay(dayNumber(day) + days);
}

/** How many days lie between two days. */
export function daysBetween(from: string, to: string): number {
  return dayNumber(to) - dayNumber(from);
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
