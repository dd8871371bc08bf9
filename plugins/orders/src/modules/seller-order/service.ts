import type { Database } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type {
  BookFacts,
  BookFactsReader,
  CapturedPayment,
  CapturedQuestion,
} from "../../contract/book-facts";
import type { SalesCount } from "../../contract/checkout-guard";
import type { DeskPage, DeskQuestion, DeskReader } from "../../contract/desk";
import type { OpenWork, OpenWorkQuestion, SellerOrders } from "../../contract/open-work";
import type { Sales, SalesQuestion, SalesReader } from "../../contract/sales";
import { Admission, type AdmissionLimits } from "../../domain/admission";
import type { DispatchPlans } from "../../domain/dispatch";
import {
  type Actor,
  leadsTo,
  OPEN_STATUSES,
  type SellerOrderStatus,
  type SellerOrderVerb,
} from "../../domain/seller-order-states";
import { capturedBy, partsAfter, readBookFacts } from "./book-facts";
import { readDesk } from "./desk";
import { showAdmission } from "./figures";
import { SellerOrder } from "./models/seller-order";
import { SellerOrderChange } from "./models/seller-order-change";
import { SellerOrderLine } from "./models/seller-order-line";
import { SellerOrderRefund } from "./models/seller-order-refund";
import { SellerOrderShipment } from "./models/seller-order-shipment";
import { openWork } from "./open-work";
import { type PaidPart, takePaymentMarks } from "./payment-marks";
import { type PartToPlace, placeParts } from "./place-parts";
import { salesOf } from "./sales-of";
import { soldSoFar } from "./sold-so-far";

/** Options of the orders plugin, from the composition root. */
export interface SellerOrderOptions {
  /** Names of modules whose service is a `CheckoutGuard`, in the order they are asked. */
  checkoutGuards?: string[];
  /** How many baskets this process lets become orders at once, how many may wait for it, and for how long; else all. */
  checkouts?: AdmissionLimits & { patienceSeconds: number };
  /** How sellers send, by the country they live in. */
  dispatch?: DispatchPlans;
  /** How long a seller has to answer an order. */
  answerWithinHours?: number;
  /** Name of the module whose service knows which days are worked (`WorkingDays`); else every day is. */
  workingDays?: string;
  /** Names of jobs that are enqueued, with `{ id }` of the part, with each new fact of it that the books follow. */
  tellBooks?: string[];
  /** Name of the module whose service fixes what the platform takes of each part (`SaleTerms`); else nothing is fixed. */
  saleTerms?: string;
}

/** What somebody does to a part. */
export interface WantedChange {
  id: string;
  verb: SellerOrderVerb;
  by: Actor;
  /** Of the seller. */
  member_id?: string | null;
  reason?: string | null;
  now: Date;
}

/** A part that came into another state. */
export interface ChangedPart {
  id: string;
  order_id: string;
  from: SellerOrderStatus;
  status: SellerOrderStatus;
  /** Id of the line in its history: it names the event. */
  change_id: string;
}

/** What is written in the same transaction. */
export type Alongside<T> = (written: T, context: Context) => Promise<void>;

const NO_LIMITS = { atOnce: Number.POSITIVE_INFINITY, waiting: 0, patienceSeconds: 0 };

/** Keeps the sellers' parts of orders, and knows which guards the composition root has set before checkout. */
export class SellerOrderModuleService
  extends MedusaService({
    SellerOrder,
    SellerOrderLine,
    SellerOrderChange,
    SellerOrderShipment,
    SellerOrderRefund,
  })
  implements SellerOrders, SalesReader, DeskReader, BookFactsReader
{
  readonly checkoutGuards: readonly string[];
  /** The one door to checkout in this process. */
  readonly admission: Admission;
  readonly patienceMs: number;
  readonly dispatch: DispatchPlans;
  readonly answerWithinHours: number;
  readonly workingDays: string | undefined;
  readonly tellBooks: readonly string[];
  readonly saleTerms: string | undefined;
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>, options: SellerOrderOptions = {}) {
    super(dependencies, options);
    const { checkoutGuards = [], checkouts = NO_LIMITS, dispatch = {}, answerWithinHours = 48 } = options;
    this.checkoutGuards = checkoutGuards;
    this.dispatch = dispatch;
    this.answerWithinHours = answerWithinHours;
    this.workingDays = options.workingDays;
    this.tellBooks = options.tellBooks ?? [];
    this.saleTerms = options.saleTerms;
    this.admission = new Admission(checkouts);
    showAdmission(this.admission);
    this.patienceMs = checkouts.patienceSeconds * 1000;
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /** Whether an order has its parts. */
  async isPlaced(order_id: string): Promise<boolean> {
    const { rows } = await this.#database.raw(
      "select 1 from seller_order where order_id = :order_id and deleted_at is null limit 1",
      { order_id },
    );
    return rows.length > 0;
  }

  /** Writes the parts of an order, and what belongs to them: all or nothing. */
  @InjectTransactionManager()
  async placeParts(
    parts: PartToPlace[],
    alongside: Alongside<string[]>,
    @MedusaContext() context: Context = {},
  ): Promise<string[]> {
    const ids = await placeParts(transactionIn(context), parts);
    await alongside(ids, context);
    return ids;
  }

  /**
   * Brings a part into the state that a verb leads to, and writes the line in its history and what belongs to it: all or
   * nothing. Of two who do something to a part at once the second finds it as the first left it.
   *
   * @returns null when that may not be done there, or not by her
   */
  @InjectTransactionManager()
  async changeState(
    { id, verb, by, member_id = null, reason = null, now }: WantedChange,
    alongside: Alongside<ChangedPart>,
    @MedusaContext() context: Context = {},
  ): Promise<ChangedPart | null> {
    const [part] = await transactionIn(context).execute<{ order_id: string; status: SellerOrderStatus }>(
      "select order_id, status from seller_order where id = ? and deleted_at is null for update",
      [id],
    );
    const status = part && leadsTo(part.status, verb, by);
    if (!status) return null;
    await this.updateSellerOrders({ id, status }, context);
    const change = await this.createSellerOrderChanges(
      { seller_order_id: id, status, at: new Date(now), by, member_id, reason },
      context,
    );
    const changed = { id, order_id: part.order_id, from: part.status, status, change_id: change.id };
    await alongside(changed, context);
    return changed;
  }

  /** Puts a part back into the state from which it was brought, as if that had not been: what came after it failed. */
  @InjectTransactionManager()
  async takeBackChange(
    { id, from, change_id }: ChangedPart,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await this.deleteSellerOrderChanges(change_id, context);
    await this.updateSellerOrders({ id, status: from }, context);
  }

  /** Notes that a part costs less than was agreed, and what belongs to it: all or nothing, once for each part. */
  @InjectTransactionManager()
  async noteBilled(
    row: object,
    alongside: Alongside<string>,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const { id } = await this.createSellerOrderRefunds(row as never, context);
    await alongside(id, context);
  }

  /**
   * Writes what became of a refund, and how much of its part went back by now: all or nothing. A refund that is settled stays as
   * it is.
   */
  @InjectTransactionManager()
  async settleRefund(
    id: string,
    state: "paid_back" | "unpaid",
    now: Date,
    alongside?: (context: Context) => Promise<void>,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const transaction = transactionIn(context);
    const [settled] = await transaction.execute<{ seller_order_id: string }>(
      `update seller_order_refund set state = ?, done_at = ?::timestamptz, updated_at = now()
       where id = ? and state = 'due' and deleted_at is null returning seller_order_id`,
      [state, now.toISOString(), id],
    );
    if (!settled) return;
    if (state === "unpaid") return alongside?.(context);
    await transaction.execute(
      `update seller_order set updated_at = now(), refunded_total = refunds.total,
         raw_refunded_total = jsonb_build_object('value', refunds.total::text, 'precision', 20)
       from (select sum(amount) as total from seller_order_refund
         where seller_order_id = ? and state = 'paid_back' and deleted_at is null) refunds
       where id = ?`,
      [settled.seller_order_id, settled.seller_order_id],
    );
    await alongside?.(context);
  }

  /** All that the books follow of these parts. */
  factsOf(ids: string[]): Promise<BookFacts[]> {
    return readBookFacts(this.#database, ids);
  }

  /** Ids of parts, a page after another. */
  partsAfter(after: string, limit: number, changedSince?: Date): Promise<string[]> {
    return partsAfter(this.#database, after, limit, changedSince);
  }

  /** What a provider took of orders in some days. */
  capturedBy(question: CapturedQuestion): Promise<CapturedPayment[]> {
    return capturedBy(this.#database, question);
  }

  /** Hands over which parts have a payment that came further; see `payment-marks.ts`. */
  takePaymentMarks(
    limit: number,
    work: (parts: PaidPart[], transaction: Database) => Promise<void>,
  ): Promise<number> {
    return takePaymentMarks(this.#database, limit, work);
  }

  /** What buyers paid for a seller's goods in placed parts, in whole smallest units. */
  soldSoFar(count: SalesCount): Promise<number> {
    return soldSoFar(this.#database, count);
  }

  /** What sellers have yet to make or send. */
  openWork(question: OpenWorkQuestion): Promise<OpenWork> {
    return openWork(this.#database, question);
  }

  /** What a seller sold in some days of hers, and what she owes. */
  salesOf(question: SalesQuestion): Promise<Sales> {
    return salesOf(this.#database, question);
  }

  /** A page of a seller's orders, and how many lie under each tab of her desk. */
  readDesk(question: DeskQuestion): Promise<DeskPage> {
    return readDesk(this.#database, question);
  }

  /** Guard of closing a seller's account: whether something she sold is not handed over yet. */
  async hasOpenBusiness(sellerId: string): Promise<boolean> {
    const open = await this.listSellerOrders(
      { seller_id: sellerId, status: [...OPEN_STATUSES] },
      { select: ["id"], take: 1 },
    );
    return open.length > 0;
  }
}

/** The transaction that a method of the service runs in. */
function transactionIn(context: Context): {
  execute<Row>(sql: string, bindings: unknown[]): Promise<Row[]>;
} {
  return context.transactionManager as ReturnType<typeof transactionIn>;
}
