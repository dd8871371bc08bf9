import { z } from "@medusajs/framework/zod";

/**
 * What a producer tells of her workshop, and what is promised by it. Days are ISO dates in her own calendar, weekdays 0 (Sunday)
 * to 6 (Saturday).
 */

export const TIME_OFF_MODES = ["off_sale", "longer"] as const;
/** While she is away her goods are off sale, or they only take longer. */
export type TimeOffMode = (typeof TIME_OFF_MODES)[number];

export const WORKSHOP_LIMITS = {
  weeklyMinutes: 7 * 24 * 60,
  handlingDays: 60,
  note: 200,
  timesOff: 50,
  /** So many days may lie between the first and the last of a time off. */
  longestDays: 365,
} as const;

const STORABLE = /^[^\0\p{Surrogate}]*$/u;

const whole = (least: number, most: number) =>
  z
    .number("field_missing")
    .int("number_not_whole")
    .min(least, "number_too_small")
    .max(most, "number_too_large");

const day = z
  .string("field_missing")
  .regex(/^20\d\d-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, "field_wrong")
  // The 31st of a month that has none is another day.
  .refine((iso) => {
    const at = Date.parse(`${iso}T00:00:00Z`);
    return !Number.isNaN(at) && new Date(at).toISOString().startsWith(iso);
  }, "field_wrong");

/** `POST /seller/workshop` */
export const WorkshopInput = z.strictObject({
  /** Minutes of work in a week, shared by all that takes time of it; null: she has not said. */
  weekly_minutes: whole(1, WORKSHOP_LIMITS.weeklyMinutes).nullable(),
  /** Working days until something from the shelf is packed. */
  handling_days: whole(0, WORKSHOP_LIMITS.handlingDays),
  /** Her own days off; null: those of her country. One day of the week is worked at least. */
  days_off: z
    .array(whole(0, 6))
    .max(6, "no_working_day")
    .refine((days) => new Set(days).size === days.length, "field_wrong")
    .nullable(),
});
export type WorkshopInput = z.output<typeof WorkshopInput>;

/** `POST /seller/time-off`, and `POST /seller/time-off/:id` */
export const TimeOffInput = z.strictObject({
  from: day,
  to: day,
  mode: z.enum(TIME_OFF_MODES),
  /** What buyers read of it; empty for nothing. */
  note: z
    .string()
    .trim()
    .max(WORKSHOP_LIMITS.note, "field_too_long")
    .regex(STORABLE, "field_wrong")
    .default(""),
});
export type TimeOffInput = z.output<typeof TimeOffInput>;

export interface TimeOff {
  id: string;
  from: string;
  to: string;
  mode: TimeOffMode;
  note: string;
}

/** Why a promised day is the day; see `domain/promise-date.ts`. */
export interface PromiseWhy {
  held_by: "handling" | "pieces" | "minutes" | "lead";
  work_days: number;
  lead_days: number;
  idle_days: number;
}

/** A day of her calendar, as its picture shows it. */
export interface WorkshopDay {
  day: string;
  weekday: number;
  kind: "working" | "day_off" | "holiday" | "time_off";
  /** Of the holiday. */
  name: { fa: string; en: string } | null;
}

/** What she promised for a week, in pieces: what is due in it, and of this what is late by now. */
export interface WorkshopWeek {
  from: string;
  to: string;
  due: number;
}

/** `GET /seller/workshop`, and what every change of it and of a time off answers. */
export interface WorkshopAnswer {
  workshop: WorkshopInput;
  calendar: {
    country: string;
    name: { fa: string; en: string };
    today: string;
    week_starts_on: number;
    /** Of her country. */
    days_off: number[];
    /** Whole weeks from this one on. */
    days: WorkshopDay[];
  };
  time_off: TimeOff[];
  /** Her goods are off sale today, until this day and with it. */
  away_until: string | null;
  load: {
    /** Pieces that are ordered and not sent. */
    pieces: number;
    /** Minutes of her workshop that they take. */
    minutes: number;
    /** Of the pieces, those promised for a day that is past. */
    late: number;
    weeks: WorkshopWeek[];
  };
  /** When one piece ordered today would be ready: from the shelf, and of what she makes to order. */
  preview: {
    stock: string | null;
    made: { listing_id: string; title: string; day: string | null; why: PromiseWhy | null }[];
  };
}

/** `GET /seller/time-off` */
export interface TimeOffAnswer {
  time_off: TimeOff[];
}

/** `GET /store/listings/:handle/promise?variant_id=&quantity=` */
export interface StorePromiseAnswer {
  promise: {
    made_to_order: boolean;
    /** Ready by then; null when it would be beyond a year. */
    day: string | null;
    too_far: boolean;
  };
}

/** `POST /store/carts/:id/promises`: what each line and each seller's parcel would be promised now. The basket is shown it. */
export interface CartPromisesAnswer {
  lines: {
    line_item_id: string;
    made_to_order: boolean;
    day: string | null;
    too_far: boolean;
  }[];
  sellers: {
    /** Handle of the booth. */
    handle: string;
    line_item_ids: string[];
    made_to_order: boolean;
    /** By then all of the parcel is ready; null when something of it is promised by no day. */
    day: string | null;
    /** She is away until then, and sells nothing today. */
    away_until: string | null;
  }[];
}
