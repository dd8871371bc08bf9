import { type Database, insert, transactionOf, update } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { WholesaleOrderState } from "../../contract/wholesale-order";
import { orderStands } from "../../domain/receiving/order-at-hub";
import { Dispatch } from "./models/dispatch";
import { DispatchLine } from "./models/dispatch-line";
import { Lot } from "./models/lot";
import { ProgressReport } from "./models/progress-report";
import { Receipt } from "./models/receipt";
import { ReceivingEvent } from "./models/receiving-event";
import { ReceivingPicture } from "./models/receiving-picture";
import { addPicture, type NewPicture } from "./pictures";
import { dispatchesOf, lockOrder } from "./read-rows";
import type { Deed, OrderRow } from "./rows";

/** Options of the cooperatives plugin that this module reads. */
interface ReceivingOptions {
  timeZone?: string;
  /** The shop's public address. */
  storefront?: string;
  receiving?: Partial<ReceivingDays>;
}

/** How long somebody at the hub waits for somebody else. */
interface ReceivingDays {
  /** So long after it came a buyer may claim something of a shipment. */
  claim: number;
  /** So long a cooperative has to answer a claim, and then the buyer to answer her. */
  answerClaim: number;
}

/** Keeps what members bring to the hub, the lots it makes, and what leaves in them. */
export class ReceivingModuleService extends MedusaService({
  Receipt,
  Lot,
  Dispatch,
  DispatchLine,
  ProgressReport,
  ReceivingPicture,
  ReceivingEvent,
}) {
  readonly timeZone: string;
  readonly storefront: string;
  readonly days: ReceivingDays;
  /** For reading: `read-rows` and `trace`. */
  readonly database: Database;

  constructor(dependencies: Record<string, unknown>, options: ReceivingOptions = {}) {
    super(dependencies, options);
    this.timeZone = options.timeZone ?? "Asia/Tehran";
    this.storefront = (options.storefront ?? "").replace(/\/$/, "");
    const { claim = 7, answerClaim = 5 } = options.receiving ?? {};
    this.days = { claim, answerClaim };
    this.database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /**
   * One step at the hub: takes the order until the transaction ends, and writes all of it or nothing; where the order stands by it is written, too.
   *
   * @param work answers what was done, or null where nothing was
   * @returns undefined where there is no such order of this cooperative
   */
  @InjectTransactionManager()
  async step<T>(
    { order_id, cooperative_id }: { order_id: string; cooperative_id?: string },
    work: (order: OrderRow, sql: Database, context: Context) => Promise<{ answer: T; deed: Deed | null }>,
    @MedusaContext() context: Context = {},
  ): Promise<T | undefined> {
    const sql = transactionOf(context);
    const order = await lockOrder(sql, order_id, cooperative_id);
    if (!order) return undefined;
    const { answer, deed } = await work(order, sql, context);
    if (deed) {
      await note(sql, order_id, deed);
      await moveOrder(sql, order_id, deed);
    }
    return answer;
  }

  /** Notes a photo unless one with its key stands; null where there may be no more of that side. */
  @InjectTransactionManager()
  async keepPicture(
    picture: NewPicture,
    most: number,
    @MedusaContext() context: Context = {},
  ): Promise<{ id: string; fresh: boolean } | null> {
    return addPicture(transactionOf(context), picture, most);
  }
}

/** Writes that something was done, and by whom. */
async function note(sql: Database, wholesale_order_id: string, deed: Deed): Promise<void> {
  const { of_id, verb, actor_id, at, words = null, details = null } = deed;
  await insert(sql, "receiving_event", {
    id: generateEntityId(undefined, "rcev"),
    wholesale_order_id,
    ...{ of_id, verb, actor_id, at, words },
    details: details && JSON.stringify(details),
  });
}

/** Writes where the order stands by what came and left, with its own line in the order's history. */
async function moveOrder(sql: Database, id: string, { actor_id, at }: Deed): Promise<void> {
  const order = await lockOrder(sql, id);
  if (!order) return;
  const state: WholesaleOrderState = orderStands(order.state, {
    ...order,
    dispatches: await dispatchesOf(sql, id),
  });
  if (state === order.state) return;
  await update(sql, "wholesale_order", id, { state });
  await insert(sql, "wholesale_order_event", {
    id: generateEntityId(undefined, "wevt"),
    wholesale_order_id: id,
    ...{ verb: state, actor_id, at },
    details: JSON.stringify({ accepted: order.accepted, dispatched: order.dispatched }),
  });
}
