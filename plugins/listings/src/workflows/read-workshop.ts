import { isoDay, weekdayOf } from "@dastranj/sellers/contract/days";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { WORKSHOP_MODULE } from "../contract/names";
import type { TimeOff, WorkshopAnswer, WorkshopDay } from "../contract/workshop";
import { promiseDate } from "../domain/promise-date";
import { awayUntil, capacityFor, type Made } from "../domain/promise-lines";
import type { WorkshopModuleService } from "../modules/workshop";
import { type ReadBooth, readBooths } from "../modules/workshop/read-booths";
import { refusal } from "./refusal";

/** So many weeks are shown. */
const WEEKS = 6;
/** So many of what she makes to order are shown with their day. */
const PREVIEWED = 12;

/** Her times off that are not over, and those of the last weeks. */
export async function readTimesOff(container: MedusaContainer, seller_id: string): Promise<TimeOff[]> {
  const workshops = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE);
  return (await workshops.timesOffOf([seller_id])).get(seller_id) ?? [];
}

/** A seller's workshop as she looks at it: what she can do, her days, what is ordered of her, what a buyer would be promised now. */
export async function readWorkshop(
  container: MedusaContainer,
  seller_id: string,
  now: Date,
): Promise<WorkshopAnswer> {
  const workshops = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE);
  const [booths, time_off, made] = await Promise.all([
    readBooths(container, workshops, { seller_ids: [seller_id], cart_id: null, now }),
    readTimesOff(container, seller_id),
    madeToOrder(container, seller_id),
  ]);
  const booth = booths.get(seller_id);
  if (!booth) throw refusal("goods_not_found");
  const today = isoDay(booth.today);
  const onShelf = promiseDate(capacityFor(booth), { pieces: 0, minutes: 0 }, booth.calendar, 1, now);
  return {
    workshop: booth.workshop,
    calendar: {
      country: booth.country.country,
      name: booth.country.name,
      today,
      week_starts_on: booth.country.week_starts_on,
      days_off: booth.country.days_off,
      days: daysShown(booth),
    },
    time_off,
    away_until: awayUntil(time_off, today),
    load: loadOf(booth),
    preview: {
      stock: "day" in onShelf ? onShelf.day : null,
      made: made.map(({ id, title, product_id, ...making }) => {
        const before = { pieces: booth.pieces.get(product_id) ?? 0, minutes: booth.minutes };
        const promised = promiseDate(capacityFor(booth, making), before, booth.calendar, 1, now);
        const told = "day" in promised ? promised : { day: null, why: null };
        return { listing_id: id, title, day: told.day, why: told.why };
      }),
    },
  };
}

const weekBegins = ({ today, country }: ReadBooth) =>
  today - ((weekdayOf(today) - country.week_starts_on + 7) % 7);

function daysShown(booth: ReadBooth): WorkshopDay[] {
  const first = weekBegins(booth);
  return Array.from({ length: 7 * WEEKS }, (_, index) => {
    const day = first + index;
    return {
      day: isoDay(day),
      weekday: weekdayOf(day),
      kind: booth.calendar.kindOf(day),
      name: booth.calendar.holidayOn(day),
    };
  });
}

function loadOf(booth: ReadBooth): WorkshopAnswer["load"] {
  const today = isoDay(booth.today);
  const sum = (rows: ReadBooth["open"]) => rows.reduce((all, { quantity }) => all + quantity, 0);
  return {
    pieces: sum(booth.open),
    minutes: booth.minutes,
    late: sum(booth.open.filter(({ promised_for }) => promised_for !== null && promised_for < today)),
    weeks: Array.from({ length: WEEKS }, (_, week) => {
      const from = isoDay(weekBegins(booth) + 7 * week);
      const to = isoDay(weekBegins(booth) + 7 * week + 6);
      const due = booth.open.filter(
        ({ promised_for }) => promised_for !== null && from <= promised_for && promised_for <= to,
      );
      return { from, to, due: sum(due) };
    }),
  };
}

interface MadeListing extends Made {
  id: string;
  product_id: string;
  title: string;
}

async function madeToOrder(container: MedusaContainer, seller_id: string): Promise<MadeListing[]> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: listings } = await query.graph({
    entity: "listing",
    fields: ["id", "product_id", "made_to_order", "weekly_quantity", "minutes_per_piece", "lead_days"],
    filters: { seller_id, made_to_order: true, state: ["published", "off_sale"] },
    pagination: { take: PREVIEWED, order: { created_at: "DESC" } },
  });
  const { data: products } = await query.graph({
    entity: "product",
    fields: ["id", "title"],
    filters: { id: listings.map(({ product_id }) => product_id) },
  });
  const titles = new Map(products.map(({ id, title }) => [id, title]));
  return listings.map(({ id, product_id, made_to_order, weekly_quantity, minutes_per_piece, lead_days }) => ({
    id,
    product_id,
    made_to_order,
    weekly_quantity,
    minutes_per_piece,
    lead_days,
    title: titles.get(product_id) ?? "",
  }));
}
