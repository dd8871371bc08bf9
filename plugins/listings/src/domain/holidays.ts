import { isoDay, weekdayOf } from "@dastranj/sellers/contract/days";

export interface BothNames {
  fa: string;
  en: string;
}

/** The calendars that holidays are told in, as `Intl` names them. */
export const CALENDARS = ["gregory", "persian", "islamic-umalqura"] as const;

/** A holiday of every year: a day of a month (−1 is its last), or the nth weekday of a month (−1 is its last). */
export interface YearlyHoliday {
  calendar: (typeof CALENDARS)[number];
  month: number;
  day?: number | undefined;
  weekday?: number | undefined;
  nth?: number | undefined;
  name: BothNames;
}

/** What was decided for one day: a day off more, or a holiday less. */
export interface DatedException {
  day: string;
  holiday: boolean;
  name: BothNames;
}

/** The week and the holidays of a country, as data (`calendars/*.json`). */
export interface CountryCalendar {
  country: string;
  name: BothNames;
  /** 0 is Sunday. */
  week_starts_on: number;
  days_off: number[];
  /** How many days after the tables of Mecca the moon is seen here: what they say may be off by one. */
  lunar_shift_days: number;
  holidays: YearlyHoliday[];
  dated: DatedException[];
}

interface Date3 {
  month: number;
  day: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function partsIn(calendar: string, day: number): Date3 {
  let format = formats.get(calendar);
  if (!format) {
    format = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
      timeZone: "UTC",
      month: "numeric",
      day: "numeric",
    });
    formats.set(calendar, format);
  }
  const found: Date3 = { month: 0, day: 0 };
  for (const { type, value } of format.formatToParts(day * 86_400_000)) {
    if (type === "month") found.month = Number.parseInt(value, 10);
    if (type === "day") found.day = Number.parseInt(value, 10);
  }
  return found;
}

/** No month is shorter than 28 days: only towards its end does one have to ask. */
function dayAfter(calendar: string, { month, day: date }: Date3, day: number): Date3 {
  return date < 28 ? { month, day: date + 1 } : partsIn(calendar, day + 1);
}

/** Holidays from one day on, by the day's number; a day with two has the name of the first. */
export function holidaysIn(calendar: CountryCalendar, from: number, days: number): Map<number, BothNames> {
  const found = new Map<number, BothNames>();
  for (const kind of CALENDARS) {
    const yearly = calendar.holidays.filter((holiday) => holiday.calendar === kind);
    if (yearly.length === 0) continue;
    const shift = kind === "islamic-umalqura" ? calendar.lunar_shift_days : 0;
    let here = partsIn(kind, from - shift);
    for (let day = from; day < from + days; day++) {
      const next = dayAfter(kind, here, day - shift);
      const lastOfMonth = next.day === 1;
      for (const holiday of yearly)
        if (!found.has(day) && falls(holiday, here, day, lastOfMonth)) found.set(day, holiday.name);
      here = next;
    }
  }
  const exceptions = new Map(calendar.dated.map((exception) => [exception.day, exception]));
  for (let day = from; day < from + days && exceptions.size > 0; day++) {
    const exception = exceptions.get(isoDay(day));
    if (exception?.holiday) found.set(day, exception.name);
    else if (exception) found.delete(day);
  }
  return found;
}

function falls(holiday: YearlyHoliday, here: Date3, day: number, lastOfMonth: boolean): boolean {
  if (holiday.month !== here.month) return false;
  if (holiday.weekday === undefined) return holiday.day === -1 ? lastOfMonth : holiday.day === here.day;
  if (weekdayOf(day) !== holiday.weekday) return false;
  if (holiday.nth === -1) return partsIn(holiday.calendar, day + 7).month !== here.month;
  return Math.ceil(here.day / 7) === holiday.nth;
}
