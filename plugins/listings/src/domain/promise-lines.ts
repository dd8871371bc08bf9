import { dayNumber, isoDay } from "@dastranj/sellers/contract/days";
import { type Capacity, type PromiseReason, promiseDate } from "./promise-date";
import type { WorkCalendar } from "./work-calendar";

/** How something is made; what has no listing, or is in stock, lies on a shelf. */
export interface Made {
  made_to_order: boolean;
  weekly_quantity: number | null;
  minutes_per_piece: number | null;
  lead_days: number;
}

/** A time off as ISO dates. */
export interface DatedTimeOff {
  from: string;
  to: string;
  mode: "off_sale" | "longer";
}

/** A seller's workshop as it stands before an order. */
export interface Booth {
  calendar: WorkCalendar;
  weekly_minutes: number | null;
  handling_days: number;
  times_off: readonly DatedTimeOff[];
  /** Pieces ordered and not sent, by product. */
  pieces: ReadonlyMap<string, number>;
  /** Minutes that all of them take. */
  minutes: number;
}

export interface LineToPromise {
  line_item_id: string;
  seller_id: string;
  product_id: string;
  quantity: number;
}

export interface PromisedLine extends LineToPromise {
  made_to_order: boolean;
  /** Null beyond a year. */
  day: string | null;
  why: PromiseReason | null;
}

/** The capacity for one thing of a booth. */
export function capacityFor(booth: Pick<Booth, "weekly_minutes" | "handling_days">, made?: Made): Capacity {
  if (!made?.made_to_order) return { kind: "stock", handling_days: booth.handling_days };
  const { weekly_quantity, minutes_per_piece, lead_days } = made;
  const { weekly_minutes } = booth;
  return { kind: "made_to_order", weekly_quantity, minutes_per_piece, weekly_minutes, lead_days };
}

/**
 * Promises the lines of a basket in the order in which they were put in, which their ids tell, however they are read: what one
 * takes of a seller's time, the next one waits for.
 */
export function promiseLines(
  lines: readonly LineToPromise[],
  booths: ReadonlyMap<string, Booth>,
  made: ReadonlyMap<string, Made>,
  now: Date,
): PromisedLine[] {
  const minutes = new Map([...booths].map(([id, booth]) => [id, booth.minutes]));
  const pieces = new Map<string, number>();
  return lines.toSorted(byId).map((line) => {
    const booth = booths.get(line.seller_id);
    const making = made.get(line.product_id);
    const made_to_order = making?.made_to_order ?? false;
    if (!booth) return { ...line, made_to_order, day: null, why: null };
    const before = {
      pieces: (booth.pieces.get(line.product_id) ?? 0) + (pieces.get(line.product_id) ?? 0),
      minutes: minutes.get(line.seller_id) ?? 0,
    };
    const promised = promiseDate(capacityFor(booth, making), before, booth.calendar, line.quantity, now);
    if (made_to_order) {
      pieces.set(line.product_id, (pieces.get(line.product_id) ?? 0) + line.quantity);
      minutes.set(line.seller_id, before.minutes + line.quantity * (making?.minutes_per_piece ?? 0));
    }
    return "day" in promised
      ? { ...line, made_to_order, day: promised.day, why: promised.why }
      : { ...line, made_to_order, day: null, why: null };
  });
}

const byId = (a: LineToPromise, b: LineToPromise) =>
  a.line_item_id < b.line_item_id ? -1 : Number(a.line_item_id > b.line_item_id);

/** The last day of the time off that keeps a seller's goods off sale on a day; null when nothing does. One follows another. */
export function awayUntil(times: readonly DatedTimeOff[], today: string): string | null {
  let until: string | null = null;
  let day = today;
  for (const { from, to } of times
    .filter(({ mode }) => mode === "off_sale")
    .toSorted((a, b) => a.from.localeCompare(b.from))) {
    if (from > day || to < day) continue;
    until = to;
    day = isoDay(dayNumber(to) + 1);
  }
  return until;
}

/** The day by which all of some lines are ready; null when there is none, or one of them is promised by no day. */
export function latestOf(days: readonly (string | null)[]): string | null {
  return days.includes(null) ? null : (days.toSorted().at(-1) ?? null);
}
