/** Days as whole numbers since 1970-01-01, so that they are counted and compared without a clock; ISO dates where they leave. */

const DAY_MS = 86_400_000;

/** The number of an ISO date. */
export function dayNumber(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MS;
}

/** The ISO date of a number. */
export function isoDay(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

/** 0 for Sunday to 6 for Saturday, as everywhere in JavaScript. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** Tells which day it is in a time zone. */
export function todayIn(timeZone: string): (now: Date) => number {
  const format = new Intl.DateTimeFormat("en-CA", {
    timeZone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
  });
  // The offset of every zone is whole quarters of an hour: within one the day is asked for once.
  let quarter = Number.NaN;
  let day = 0;
  return (now) => {
    const asked = Math.floor(now.getTime() / 900_000);
    if (asked !== quarter) {
      quarter = asked;
      day = dayNumber(format.format(now));
    }
    return day;
  };
}
