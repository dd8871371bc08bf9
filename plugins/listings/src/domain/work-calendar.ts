import { calendarOf, dayNumber, weekdayOf } from "@dastranj/sellers/contract/days";
import { type BothNames, type CountryCalendar, holidaysIn } from "./holidays";

/** So far ahead anything is promised. */
export const HORIZON_DAYS = 365;

/** Days on which nobody works in her workshop: from one to another, both of them included. */
export interface DaysAway {
  from: number;
  to: number;
}

/** What a day is in a workshop. What she says herself is said first. */
export type DayKind = "working" | "time_off" | "day_off" | "holiday";

/** A seller's days, read once so that each promise is one look-up. */
export interface WorkCalendar {
  dayOf: (now: Date) => number;
  /** Working days, rising. */
  working: Int32Array;
  /** How many days of a week without holidays are worked: what she makes in a week is spread over so many. */
  week: number;
  kindOf: (day: number) => DayKind;
  holidayOn: (day: number) => BothNames | null;
}

export interface WorkDays {
  country: CountryCalendar;
  time_zone: string;
  /** Her own days off; null: those of the country. 0 is Sunday. At least one day of the week is worked. */
  days_off: readonly number[] | null;
  away: readonly DaysAway[];
}

const read = new Map<string, Map<number, BothNames>>();

const keyOf = (country: CountryCalendar, from: number) =>
  `${country.country} ${from} ${country.lunar_shift_days} ${country.holidays.length} ${country.dated.length}`;

/** One year of holidays is read once a day for all sellers of a country. */
function holidaysOnce(country: CountryCalendar, from: number): Map<number, BothNames> {
  const key = keyOf(country, from);
  let found = read.get(key);
  if (!found) {
    if (read.size > 50) read.clear();
    // The days of this week that are over are shown, too.
    found = holidaysIn(country, from - 7, HORIZON_DAYS + 9);
    read.set(key, found);
  }
  return found;
}

const compiled = new Map<string, WorkCalendar>();
const clocks = new Map<string, (now: Date) => number>();

/** Reads a seller's working days for the year from now on; once a day for all who work on the same days and are not away. */
export function compileCalendar(days: WorkDays, now: Date): WorkCalendar {
  const { country, time_zone, days_off, away } = days;
  const dayOf = clocks.get(time_zone) ?? clockOf(time_zone);
  clocks.set(time_zone, dayOf);
  const today = dayOf(now);
  if (away.length > 0) return compile(days, dayOf, today);
  const key = `${keyOf(country, today)} ${time_zone} ${days_off?.toSorted()}`;
  let found = compiled.get(key);
  if (!found) {
    if (compiled.size > 200) compiled.clear();
    found = compile(days, dayOf, today);
    compiled.set(key, found);
  }
  return found;
}

function clockOf(time_zone: string): (now: Date) => number {
  const isoDayOf = calendarOf(time_zone);
  return (at) => dayNumber(isoDayOf(at));
}

function compile(
  { country, days_off, away }: WorkDays,
  dayOf: (now: Date) => number,
  today: number,
): WorkCalendar {
  const off = new Set(days_off ?? country.days_off);
  const holidays = holidaysOnce(country, today);
  const kindOf = (day: number): DayKind => {
    if (away.some(({ from, to }) => from <= day && day <= to)) return "time_off";
    if (off.has(weekdayOf(day))) return "day_off";
    return holidays.has(day) ? "holiday" : "working";
  };
  const working: number[] = [];
  for (let day = today; day <= today + HORIZON_DAYS; day++) if (kindOf(day) === "working") working.push(day);
  return {
    dayOf,
    working: Int32Array.from(working),
    week: 7 - off.size,
    kindOf,
    holidayOn: (day) => holidays.get(day) ?? null,
  };
}

/**
 * The nth working day after a day; with 0 the day itself, or the next on which somebody works. Null beyond what is promised.
 */
export function workingDayAfter({ working }: WorkCalendar, today: number, nth: number): number | null {
  const first = nth === 0 ? firstFrom(working, today) : firstFrom(working, today + 1) + nth - 1;
  const day = working[first];
  return day === undefined || day > today + HORIZON_DAYS ? null : day;
}

/** How many working days lie after one day up to another. */
export function workingDaysBetween({ working }: WorkCalendar, after: number, upTo: number): number {
  return firstFrom(working, upTo + 1) - firstFrom(working, after + 1);
}

/** Index of the first working day that is not before a day. */
function firstFrom(working: Int32Array, day: number): number {
  let low = 0;
  let high = working.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((working[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}
