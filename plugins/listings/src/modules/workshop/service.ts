import { type Database, lock, transactionOf } from "@dastranj/database";
import type {
  CheckoutGuard,
  GuardedBasket,
  GuardedCheckout,
  KeptPromise,
  WorkingDays,
} from "@dastranj/orders/contract";
import { dayNumber, isoDay } from "@dastranj/sellers/contract/days";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { TimeOffInput, WorkshopInput } from "../../contract/workshop";
import { workingDayIn } from "../../domain/country-days";
import type { CountryCalendar } from "../../domain/holidays";
import type { DatedTimeOff } from "../../domain/promise-lines";
import { readCalendars } from "./calendars";
import { guardCheckout, type LineHeld } from "./guard-checkout";
import { ShownPromise } from "./models/shown-promise";
import { TimeOff } from "./models/time-off";
import { WorkHold } from "./models/work-hold";
import { Workshop } from "./models/workshop";
import type { HeldWork, WorkshopRow, Workshops } from "./read-booths";

/** Options of the listings plugin, from the composition root, that are of workshops. */
interface WorkshopOptions {
  /** Path of a JSON file with holidays that were decided besides those of the calendars. */
  holidaysFile?: string;
}

type KeptTimeOff = DatedTimeOff & { id: string; note: string };

/** Keeps what sellers can make in a week and when they are away; promises baskets their days, and holds what it promised. */
export class WorkshopModuleService
  extends MedusaService({ Workshop, TimeOff, WorkHold, ShownPromise })
  implements CheckoutGuard, WorkingDays, Workshops
{
  readonly #calendarOf: (country: string) => CountryCalendar;
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>, options: WorkshopOptions = {}, ...rest: unknown[]) {
    super(dependencies, options, ...rest);
    this.#calendarOf = readCalendars(options.holidaysFile);
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  calendarOf(country: string): CountryCalendar {
    return this.#calendarOf(country);
  }

  /** The nth working day of a country after a day: what the law counts in, whoever is at work in her workshop. */
  workingDayAfter(country: string, day: string, nth: number): string {
    return workingDayIn(this.#calendarOf(country), day, nth);
  }

  /** Guard of checkout: every line is promised a day that the seller's capacity allows, no later than the buyer was shown. */
  guardCheckout(basket: GuardedBasket, checkout: GuardedCheckout) {
    return guardCheckout(basket, checkout, this);
  }

  /** The days that a basket was promised when it was let pass. */
  async promised(cart_id: string): Promise<KeptPromise[]> {
    const { rows } = await this.#database.raw<KeptPromise>(
      "select product_id, variant_id, promised_for from work_hold where cart_id = ? and deleted_at is null",
      [cart_id],
    );
    return rows;
  }

  /** A checkout was undone: its basket gives back the time that it held. */
  async checkoutUndone(cart_id: string): Promise<void> {
    await this.giveBack({ cart_id });
  }

  async workshopsOf(seller_ids: string[]): Promise<Map<string, WorkshopRow>> {
    const { rows } = await this.#database.raw<WorkshopRow & { seller_id: string }>(
      "select seller_id, weekly_minutes, handling_days, days_off from workshop where seller_id = any(?) and deleted_at is null",
      [seller_ids],
    );
    return new Map(rows.map(({ seller_id, ...workshop }) => [seller_id, workshop]));
  }

  /** Times off by seller, in the order of their days. */
  async timesOffOf(seller_ids: string[]): Promise<Map<string, KeptTimeOff[]>> {
    const { rows } = await this.#database.raw<KeptTimeOff & { seller_id: string }>(
      `select id, seller_id, from_day as "from", to_day as "to", mode, note from time_off
       where seller_id = any(?) and deleted_at is null order by from_day`,
      [seller_ids],
    );
    const found = new Map<string, KeptTimeOff[]>();
    for (const { seller_id, ...time } of rows) found.set(seller_id, [...(found.get(seller_id) ?? []), time]);
    return found;
  }

  /** Sellers with a time off that holds on a day, or on the one before or after it: it is not the same day everywhere. */
  async withTimeOffAround(day: string): Promise<string[]> {
    const at = dayNumber(day);
    const rows = await this.listTimeOffs(
      { from_day: { $lte: isoDay(at + 1) }, to_day: { $gte: isoDay(at - 1) }, mode: "off_sale" } as never,
      { select: ["seller_id"], take: null },
    );
    return [...new Set(rows.map(({ seller_id }) => seller_id))];
  }

  /** What baskets other than this one hold of sellers' time. */
  async heldBesides(cart_id: string | null, seller_ids: string[], now: Date): Promise<HeldWork[]> {
    return this.listWorkHolds(
      {
        seller_id: seller_ids,
        held_until: { $gt: now },
        ...(cart_id !== null && { cart_id: { $ne: cart_id } }),
      } as never,
      { take: null },
    );
  }

  /** Has a basket hold these lines, and nothing that it held before: in one statement, since every checkout waits for it. */
  async hold(cart_id: string, lines: LineHeld[], held_until: Date): Promise<void> {
    await this.#database.raw(
      `with former as (delete from work_hold where cart_id = ?)
       insert into work_hold (id, cart_id, seller_id, product_id, variant_id, quantity, promised_for, held_until)
       select id, ?, seller_id, product_id, variant_id, quantity, promised_for, ?
       from jsonb_to_recordset(?::jsonb) as line(
         id text, seller_id text, product_id text, variant_id text, quantity int, promised_for text)`,
      [
        cart_id,
        cart_id,
        held_until,
        JSON.stringify(lines.map((line) => ({ ...line, id: generateEntityId(undefined, "whold") }))),
      ],
    );
  }

  /** The days that a basket was last shown, by its line items. */
  async shownTo(cart_id: string): Promise<Map<string, string>> {
    const { rows } = await this.#database.raw<{ line_item_id: string; promised_for: string }>(
      "select line_item_id, promised_for from shown_promise where cart_id = ? and deleted_at is null",
      [cart_id],
    );
    return new Map(rows.map(({ line_item_id, promised_for }) => [line_item_id, promised_for]));
  }

  /** Keeps what a basket is shown, instead of what it was shown before. */
  @InjectTransactionManager()
  async show(
    cart_id: string,
    lines: { line_item_id: string; promised_for: string }[],
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionOf(context);
    // One after another: a basket may be looked at in two tabs.
    await lock(transaction, `shown:${cart_id}`);
    await transaction.raw("delete from shown_promise where cart_id = ?", [cart_id]);
    if (lines.length > 0)
      await this.createShownPromises(
        lines.map((line) => ({ ...line, cart_id })),
        context,
      );
  }

  /** Writes a seller's workshop; the first time it is made. */
  @InjectTransactionManager()
  async writeWorkshop(
    seller_id: string,
    workshop: WorkshopInput,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await lock(transactionOf(context), `workshop:${seller_id}`);
    const [standing] = await this.listWorkshops({ seller_id }, { take: 1 }, context);
    const row = { ...workshop, days_off: workshop.days_off as never };
    if (standing) await this.updateWorkshops({ ...row, id: standing.id }, context);
    else await this.createWorkshops({ ...row, seller_id }, context);
  }

  /**
   * Writes a time off while nobody else changes hers; without an id a new one.
   *
   * @param judge on her other times off; throws a refusal when it may not stand beside them
   * @returns false when she has none of that id
   */
  @InjectTransactionManager()
  async writeTimeOff(
    seller_id: string,
    { id, time_off }: { id: string | null; time_off: TimeOffInput },
    judge: (others: KeptTimeOff[]) => void,
    @MedusaContext() context: Context = {},
  ): Promise<boolean> {
    await lock(transactionOf(context), `workshop:${seller_id}`);
    const rows = await this.listTimeOffs({ seller_id }, { take: null }, context);
    if (id !== null && !rows.some((row) => row.id === id)) return false;
    judge(
      rows
        .filter((row) => row.id !== id)
        .map((row) => ({ id: row.id, from: row.from_day, to: row.to_day, mode: row.mode, note: row.note })),
    );
    const { from: from_day, to: to_day, mode, note } = time_off;
    if (id === null) await this.createTimeOffs({ seller_id, from_day, to_day, mode, note }, context);
    else await this.updateTimeOffs({ id, from_day, to_day, mode, note }, context);
    return true;
  }

  /** Forgets holds that are worth nothing any more, and what baskets were shown long ago. */
  async forgetOld(now: Date): Promise<void> {
    await this.giveBack({ held_until: { $lt: new Date(now.getTime() - 86_400_000) } });
    const shown = await this.listShownPromises(
      { created_at: { $lt: new Date(now.getTime() - 60 * 86_400_000) } } as never,
      { select: ["id"], take: 10_000 },
    );
    if (shown.length > 0) await this.deleteShownPromises(shown.map(({ id }) => id));
  }

  private async giveBack(which: object): Promise<void> {
    const holds = await this.listWorkHolds(which as never, { select: ["id"], take: null });
    if (holds.length > 0) await this.deleteWorkHolds(holds.map(({ id }) => id));
  }
}
