import { isoDay } from "@dastranj/sellers/contract/days";
import { type WorkCalendar, workingDayAfter } from "./work-calendar";

/** What a seller can do for a thing she sells: take it from the shelf, or make it. */
export type Capacity =
  | { kind: "stock"; handling_days: number }
  | {
      kind: "made_to_order";
      /** So many pieces of it a week. */
      weekly_quantity: number | null;
      /** So many minutes for one, of so many in the week of her workshop. */
      minutes_per_piece: number | null;
      weekly_minutes: number | null;
      /** Working days after the work: drying, finishing, packing. */
      lead_days: number;
    };

/** What was ordered before and is not sent yet. */
export interface OpenLoad {
  /** Of the same thing. */
  pieces: number;
  /** Of all that takes time of her workshop. */
  minutes: number;
}

/** Why a day is the day: what holds it back most, and how many working days it is of what. */
export interface PromiseReason {
  held_by: "handling" | "pieces" | "minutes" | "lead";
  /** Working days until the load before it and it are made. */
  work_days: number;
  /** Working days from then on. */
  lead_days: number;
  /** Days between on which nobody works. */
  idle_days: number;
}

export type Promised = { day: string; why: PromiseReason } | { too_far: true };

const TOO_FAR: Promised = { too_far: true };

/**
 * The day by which so many pieces, ordered now, are ready. Work begins on the working day after the order, so that the hour of
 * it does not matter; what she makes in a week is spread evenly over its working days. Days off, holidays and time off count
 * for nothing. Where pieces and minutes both bind her, the later day holds.
 */
export function promiseDate(
  capacity: Capacity,
  openLoad: OpenLoad,
  calendar: WorkCalendar,
  quantity: number,
  now: Date,
): Promised {
  const today = calendar.dayOf(now);
  const work = workOf(capacity, openLoad, calendar.week, quantity);
  const lead = capacity.kind === "stock" ? capacity.handling_days : capacity.lead_days;
  const day = workingDayAfter(calendar, today, work.days + lead);
  if (day === null) return TOO_FAR;
  return {
    day: isoDay(day),
    why: {
      held_by: work.held_by,
      work_days: work.days,
      lead_days: lead,
      idle_days: Math.max(0, day - today - work.days - lead),
    },
  };
}

function workOf(
  capacity: Capacity,
  openLoad: OpenLoad,
  week: number,
  quantity: number,
): { days: number; held_by: PromiseReason["held_by"] } {
  if (capacity.kind === "stock") return { days: 0, held_by: "handling" };
  const { weekly_quantity, minutes_per_piece, weekly_minutes } = capacity;
  const byPieces = weekly_quantity ? daysFor(openLoad.pieces + quantity, weekly_quantity, week) : 0;
  const byMinutes =
    minutes_per_piece && weekly_minutes
      ? daysFor(openLoad.minutes + quantity * minutes_per_piece, weekly_minutes, week)
      : 0;
  // Who said neither makes it within the lead time, but never on the day on which it is ordered.
  if (byPieces === 0 && byMinutes === 0) return { days: capacity.lead_days > 0 ? 0 : 1, held_by: "lead" };
  return byPieces >= byMinutes
    ? { days: byPieces, held_by: "pieces" }
    : { days: byMinutes, held_by: "minutes" };
}

/** The fewest working days whose capacity is at least the load: n · weekly / week ≥ load, in whole numbers. */
function daysFor(load: number, weekly: number, week: number): number {
  const needed = load * week;
  if (needed > Number.MAX_SAFE_INTEGER) return Number.MAX_SAFE_INTEGER;
  const left = needed % weekly;
  return (needed - left) / weekly + (left > 0 ? 1 : 0);
}
