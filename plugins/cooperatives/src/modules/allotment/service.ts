import { type Database, insert, insertMany, lock, transactionOf } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { OfferState } from "../../contract/allotment-words";
import { Allotment } from "./models/allotment";
import { AllotmentEvent } from "./models/allotment-event";
import { AllotmentPlan } from "./models/allotment-plan";
import { OutsidePurchase } from "./models/outside-purchase";
import { type OffersAsked, ownOffers, readStanding, rememberedOf, takenBy } from "./read-rows";
import type { EventRow, OfferRow, OutsideRow, OwnOffer, PlanRow, Standing, TakenRow } from "./rows";

/** Options of the cooperatives plugin that this module reads. */
interface AllotmentOptions {
  timeZone?: string;
  /** The shop's public address. */
  storefront?: string;
  allotment?: { receivingDays?: number };
}

/** Keeps plans, the members' offers and what they said. */
export class AllotmentModuleService extends MedusaService({
  AllotmentPlan,
  Allotment,
  AllotmentEvent,
  OutsidePurchase,
}) {
  readonly timeZone: string;
  readonly storefront: string;
  /** So many days before it is delivered an order is brought together at the hub. */
  readonly receivingDays: number;
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>, options: AllotmentOptions = {}) {
    super(dependencies, options);
    this.timeZone = options.timeZone ?? "Asia/Tehran";
    this.storefront = (options.storefront ?? "").replace(/\/$/, "");
    this.receivingDays = options.allotment?.receivingDays ?? 3;
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /** What stands of an order's allotment; undefined where there is no such order of this cooperative. */
  standing(order_id: string, cooperative_id?: string): Promise<Standing | undefined> {
    return readStanding(this.#database, order_id, { cooperative_id });
  }

  /**
   * One step of an order's allotment: takes the order until the transaction ends, and writes all of it or nothing.
   *
   * @param sends whether members are asked for something: then other sendings wait
   * @returns undefined where there is no such order of this cooperative
   */
  @InjectTransactionManager()
  async step<T>(
    {
      order_id,
      cooperative_id,
      sends = false,
    }: { order_id: string; cooperative_id?: string; sends?: boolean },
    work: (standing: Standing, context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T | undefined> {
    // Plans are sent one after another, so that nobody is asked twice for the same hours.
    if (sends) await lock(transactionOf(context), "cooperatives:allotment:send");
    const standing = await readStanding(transactionOf(context), order_id, { cooperative_id, lock: true });
    return standing && work(standing, context);
  }

  /** What these members are to make for others than this order, of goods of these pools. */
  taken(
    { sellers, pools, order_id }: { sellers: readonly string[]; pools: readonly string[]; order_id: string },
    context?: Context,
  ): Promise<TakenRow[]> {
    return takenBy(this.#sql(context), { sellers, pools, order_id });
  }

  /** What this cooperative offered members before this order, in its measure. */
  remembered(
    { cooperative_id, order_id, measure }: { cooperative_id: string; order_id: string; measure: string },
    context?: Context,
  ): Promise<Map<string, number>> {
    return rememberedOf(this.#sql(context), { cooperative_id, order_id, measure });
  }

  /** A member's offers, and how many there are. */
  offersOf(seller_id: string, asked: OffersAsked): Promise<{ offers: OwnOffer[]; count: number }> {
    return ownOffers(this.#database, seller_id, asked);
  }

  /** Writes a plan with its offers. */
  async writePlan(plan: PlanRow, offers: readonly OfferRow[], context: Context): Promise<void> {
    await insert(transactionOf(context), "allotment_plan", plan);
    await insertMany(transactionOf(context), "allotment", offers);
  }

  /** Closes plans that are open: nothing of them is answered any more. */
  async closePlans(ids: readonly string[], at: Date, context: Context): Promise<void> {
    await transactionOf(context).raw(
      "update allotment_plan set state = 'closed', closed_at = ?, updated_at = now() where id = any(?) and state = 'open'",
      [at, ids],
    );
  }

  async changeDeadline(plan_id: string, deadline: Date, context: Context): Promise<void> {
    await transactionOf(context).raw(
      "update allotment_plan set deadline = ?, updated_at = now() where id = ?",
      [deadline, plan_id],
    );
  }

  /** Writes where offers stand after an answer, or without one. */
  async changeOffers(
    changes: readonly { id: string; state: OfferState; accepted: number | null; by: string | null }[],
    at: Date,
    context: Context,
  ): Promise<void> {
    await transactionOf(context).raw(
      `update allotment a set state = c.state, accepted = c.accepted, answered_by = c.by,
         answered_at = case when c.by is null then null else ?::timestamptz end, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as c(id text, state text, accepted int, by text) where a.id = c.id`,
      [at, JSON.stringify(changes)],
    );
  }

  async writeOutside(row: OutsideRow, context: Context): Promise<void> {
    await insert(transactionOf(context), "outside_purchase", row);
  }

  /** Writes that something was done, and by whom. */
  async note(events: readonly Omit<EventRow, "id">[], context: Context): Promise<void> {
    await insertMany(
      transactionOf(context),
      "allotment_event",
      events.map((event) => ({ id: generateEntityId(undefined, "alle"), ...event })),
    );
  }

  #sql(context?: Context): Database {
    return context?.transactionManager ? transactionOf(context) : this.#database;
  }
}
