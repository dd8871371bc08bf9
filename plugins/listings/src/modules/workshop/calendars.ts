import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { z } from "@medusajs/framework/zod";
import { CALENDARS, type CountryCalendar } from "../../domain/holidays";

const names = z.strictObject({ fa: z.string(), en: z.string() });

const Exception = z.strictObject({
  day: z.string().regex(/^\d{4}-\d\d-\d\d$/),
  holiday: z.boolean(),
  name: names,
});

const Calendar = z.strictObject({
  country: z.string().length(2),
  name: names,
  source_url: z.url(),
  week_starts_on: z.number().int().min(0).max(6),
  days_off: z.array(z.number().int().min(0).max(6)).max(6),
  lunar_shift_days: z.number().int().min(-2).max(2),
  holidays: z.array(
    z
      .strictObject({
        calendar: z.enum(CALENDARS),
        month: z.number().int().min(1).max(12),
        day: z.number().int().min(-1).max(31).optional(),
        weekday: z.number().int().min(0).max(6).optional(),
        nth: z.number().int().min(-1).max(5).optional(),
        name: names,
      })
      .refine(
        ({ day, weekday, nth }) => (day === undefined) === (weekday !== undefined && nth !== undefined),
      ),
  ),
  dated: z.array(Exception),
});

/** What an office decided besides: by country, days off more or less, and by how much the moon is seen later. */
const Decisions = z.record(
  z.string().length(2),
  z.strictObject({
    lunar_shift_days: Calendar.shape.lunar_shift_days.optional(),
    dated: z.array(Exception).default([]),
  }),
);

/** A week of five days and no holidays, for countries of which nobody wrote a calendar. */
const UNKNOWN: CountryCalendar = {
  country: "",
  name: { fa: "بی تعطیلات رسمی", en: "No public holidays" },
  week_starts_on: 1,
  days_off: [0, 6],
  lunar_shift_days: 0,
  holidays: [],
  dated: [],
};

/**
 * The calendars that come with the product, `calendars/*.json` beside this package's manifest, built or not.
 *
 * @param decisions path of a JSON file with what was decided besides
 */
export function readCalendars(decisions?: string): (country: string) => CountryCalendar {
  const folder = join(dirname(require.resolve("@dastranj/listings/package.json")), "calendars");
  const decided = decisions ? Decisions.parse(JSON.parse(readFileSync(decisions, "utf8"))) : {};
  const calendars = new Map<string, CountryCalendar>();
  for (const file of readdirSync(folder).filter((name) => name.endsWith(".json"))) {
    const calendar = Calendar.parse(JSON.parse(readFileSync(join(folder, file), "utf8")));
    const { lunar_shift_days = calendar.lunar_shift_days, dated = [] } = decided[calendar.country] ?? {};
    calendars.set(calendar.country, { ...calendar, lunar_shift_days, dated: [...calendar.dated, ...dated] });
  }
  return (country) => calendars.get(country) ?? { ...UNKNOWN, country };
}
