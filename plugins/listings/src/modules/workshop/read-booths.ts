import { databaseOf } from "@dastranj/database";
import { type OpenWorkRow, SELLER_ORDER_MODULE, type SellerOrders } from "@dastranj/orders/contract";
import { LICENCE_POLICY_MODULE, type MaySell } from "@dastranj/sellers/contract";
import { dayNumber } from "@dastranj/sellers/contract/days";
import type { MedusaContainer } from "@medusajs/framework/types";
import type { CountryCalendar } from "../../domain/holidays";
import type { Booth, DatedTimeOff, Made } from "../../domain/promise-lines";
import { compileCalendar } from "../../domain/work-calendar";

/** Who has said nothing packs within so many working days. */
const HANDLING_DAYS = 2;

/** What the module keeps of workshops, as it is read here. */
export interface Workshops {
  calendarOf(country: string): CountryCalendar;
  workshopsOf(seller_ids: string[]): Promise<Map<string, WorkshopRow>>;
  timesOffOf(seller_ids: string[]): Promise<Map<string, (DatedTimeOff & { id: string; note: string })[]>>;
  /** What baskets on their way to an order hold. */
  heldBesides(cart_id: string | null, seller_ids: string[], now: Date): Promise<HeldWork[]>;
}

export interface WorkshopRow {
  weekly_minutes: number | null;
  handling_days: number;
  days_off: number[] | null;
}

export interface HeldWork {
  cart_id: string;
  seller_id: string;
  product_id: string;
  quantity: number;
}

/** A booth with all that its own screen shows of it. */
export interface ReadBooth extends Booth {
  country: CountryCalendar;
  today: number;
  workshop: WorkshopRow;
  open: OpenWorkRow[];
}

interface MakingRow extends Made {
  product_id: string;
}

/** How these products are made; those without a listing are missing. Every checkout asks it, so past the mapper. */
export async function readMade(
  container: MedusaContainer,
  product_ids: string[],
): Promise<Map<string, Made>> {
  if (product_ids.length === 0) return new Map();
  const { rows } = await databaseOf(container).raw<MakingRow>(
    `select product_id, made_to_order, weekly_quantity, minutes_per_piece, lead_days from listing
     where product_id = any(?) and deleted_at is null`,
    [[...new Set(product_ids)]],
  );
  return new Map(rows.map((row) => [row.product_id, row]));
}

/**
 * Workshops as they stand before an order of a basket: what is ordered of each and not sent, and what other baskets on their way
 * hold. A held basket whose order stands already is counted by it alone.
 */
export async function readBooths(
  container: MedusaContainer,
  workshops: Workshops,
  {
    seller_ids,
    loaded = seller_ids,
    cart_id,
    now,
  }: {
    seller_ids: string[];
    /** Whose load matters; what only lies in stock is promised without it. */
    loaded?: string[];
    cart_id: string | null;
    now: Date;
  },
): Promise<Map<string, ReadBooth>> {
  const ids = [...new Set(seller_ids)];
  const busy = [...new Set(loaded)];
  const [homes, rows, times, held] = await Promise.all([
    container.resolve<MaySell>(LICENCE_POLICY_MODULE).homesOf(container, ids, now),
    workshops.workshopsOf(ids),
    workshops.timesOffOf(ids),
    busy.length > 0 ? workshops.heldBesides(cart_id, busy, now) : [],
  ]);
  const { open, placed_carts } =
    busy.length > 0
      ? await container.resolve<SellerOrders>(SELLER_ORDER_MODULE).openWork({
          seller_ids: busy,
          cart_ids: [...new Set(held.map((hold) => hold.cart_id))],
        })
      : { open: [], placed_carts: [] };
  const onTheirWay = held.filter((hold) => !placed_carts.includes(hold.cart_id));
  const made = await readMade(
    container,
    [...open, ...onTheirWay].map(({ product_id }) => product_id),
  );
  return new Map(
    homes.map(({ seller_id, country, time_zone }) => {
      const calendar = workshops.calendarOf(country);
      const workshop = rows.get(seller_id) ?? {
        weekly_minutes: null,
        handling_days: HANDLING_DAYS,
        days_off: null,
      };
      const times_off = times.get(seller_id) ?? [];
      const away = times_off.map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }));
      const compiled = compileCalendar(
        { country: calendar, time_zone, days_off: workshop.days_off, away },
        now,
      );
      const own = <T extends { seller_id: string }>(work: T[]) =>
        work.filter((one) => one.seller_id === seller_id);
      const pieces = new Map<string, number>();
      let minutes = 0;
      for (const { product_id, quantity } of [...own(open), ...own(onTheirWay)]) {
        const making = made.get(product_id);
        pieces.set(product_id, (pieces.get(product_id) ?? 0) + quantity);
        if (making?.made_to_order) minutes += quantity * (making.minutes_per_piece ?? 0);
      }
      const booth: ReadBooth = {
        country: calendar,
        today: compiled.dayOf(now),
        workshop,
        open: own(open),
        calendar: compiled,
        weekly_minutes: workshop.weekly_minutes,
        handling_days: workshop.handling_days,
        times_off,
        pieces,
        minutes,
      };
      return [seller_id, booth] as const;
    }),
  );
}
