import { beginningOf, daysAfter, monthsAfter, persianNewYear } from "./days";
import type { CapPeriod } from "./licence-policy";

/** The period of a cap that an instant lies in. */
export interface Period {
  since: Date;
  /** Names it: somebody is warned once in it. */
  name: string;
}

/** When the period began that a day lies in. A rolling year is named by its month, so that it is warned of monthly. */
export function periodAt(period: CapPeriod, today: string, timeZone: string): Period {
  const first = firstDay(period, today);
  return { since: beginningOf(first, timeZone), name: period === "rolling_year" ? today.slice(0, 7) : first };
}

function firstDay(period: CapPeriod, today: string): string {
  switch (period) {
    case "calendar_year":
      return `${today.slice(0, 4)}-01-01`;
    case "persian_year":
      return persianNewYear(today);
    case "month":
      return `${today.slice(0, 7)}-01`;
    case "rolling_year":
      return daysAfter(monthsAfter(today, -12), 1);
  }
}
