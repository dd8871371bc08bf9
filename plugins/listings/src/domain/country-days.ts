import { dayNumber, isoDay, weekdayOf } from "@dastranj/sellers/contract/days";
import { type CountryCalendar, holidaysIn } from "./holidays";

/** Looked at together: no country is off for so long. */
const AT_ONCE = 45;

/** The nth working day of a country after a day; with 0 the day itself. */
export function workingDayIn(calendar: CountryCalendar, day: string, nth: number): string {
  const off = new Set(calendar.days_off);
  let left = nth;
  let at = dayNumber(day);
  while (left > 0) {
    const holidays = holidaysIn(calendar, at + 1, AT_ONCE);
    for (const end = at + AT_ONCE; at < end && left > 0; ) {
      at += 1;
      if (!off.has(weekdayOf(at)) && !holidays.has(at)) left -= 1;
    }
  }
  return isoDay(at);
}
