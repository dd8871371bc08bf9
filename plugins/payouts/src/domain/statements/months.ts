import { beginningOf, dayAt, daysAfter } from "@dastranj/sellers/contract/days";

/** By which calendar a seller's months are, and where their days begin. */
export interface Reckoning {
  calendar: "persian" | "gregory";
  time_zone: string;
}

/** A month of a seller: from its first instant until before the next month's. */
export interface Month {
  /** Year and month of her calendar: "1405-09", "2026-11". */
  month: string;
  from: Date;
  until: Date;
}

/** How a seller who lives there reckons her months. */
export function reckoningOf({ country, time_zone }: { country: string; time_zone: string }): Reckoning {
  return { calendar: country.toLowerCase() === "ir" ? "persian" : "gregory", time_zone };
}

/** The month that a moment lies in. */
export function monthAt(now: Date, where: Reckoning): Month {
  return monthOfDay(dayAt(now, where.time_zone), where);
}

/** The month before or after, by so many months. */
export function monthsFrom({ month }: Month, count: number, where: Reckoning): Month {
  const [year = 0, number = 0] = month.split("-").map(Number);
  const counted = year * 12 + number - 1 + count;
  return monthOfDay(firstDay(Math.floor(counted / 12), (counted % 12) + 1, where), where);
}

/** The month of that name; undefined when it is none of these books. */
export function monthNamed(name: string, where: Reckoning): Month | undefined {
  const [, year, month] = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(name) ?? [];
  if (!year || !month) return undefined;
  const [least, most] = where.calendar === "persian" ? [1379, 1500] : [2000, 2120];
  if (Number(year) < least || Number(year) > most) return undefined;
  return monthOfDay(firstDay(Number(year), Number(month), where), where);
}

function monthOfDay(day: string, where: Reckoning): Month {
  const { year, month, date } = written(day, where);
  const first = daysAfter(day, 1 - date);
  // No month has more than 31 days, and none fewer than 28.
  const later = daysAfter(first, 31);
  const next = daysAfter(later, 1 - written(later, where).date);
  return {
    month: `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}`,
    from: beginningOf(first, where.time_zone),
    until: beginningOf(next, where.time_zone),
  };
}

/** The ISO day on which a month begins. */
function firstDay(year: number, month: number, where: Reckoning): string {
  if (where.calendar === "gregory") return `${year}-${String(month).padStart(2, "0")}-01`;
  // Six months of 31 days, then of 30; the year begins between the 19th and the 22nd of March. So this lies within the month.
  const days = (month - 1) * 30 + Math.min(month - 1, 6) + 10;
  const near = daysAfter(`${year + 621}-03-20`, days);
  return daysAfter(near, 1 - written(near, where).date);
}

const PERSIAN = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  timeZone: "UTC",
  year: "numeric",
  month: "numeric",
  day: "numeric",
});

/** An ISO day in the numbers of a calendar. */
function written(day: string, { calendar }: Reckoning): { year: number; month: number; date: number } {
  if (calendar === "gregory") {
    const [year = 0, month = 0, date = 0] = day.split("-").map(Number);
    return { year, month, date };
  }
  const parts = new Map(
    PERSIAN.formatToParts(new Date(`${day}T12:00:00Z`)).map(({ type, value }) => [type as string, value]),
  );
  const number = (type: string) => Number(parts.get(type));
  return { year: number("year"), month: number("month"), date: number("day") };
}
