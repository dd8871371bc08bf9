import { type Database, insert, transactionOf } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { Measure } from "../../contract/measure";
import type { PaymentTerms, WholesaleOrderState } from "../../contract/wholesale-order";
import { WholesaleOrder } from "./models/wholesale-order";
import { WholesaleOrderEvent } from "./models/wholesale-order-event";

export interface WholesaleOrderRow {
  id: string;
  cooperative_id: string;
  pool_id: string;
  product_id: string;
  variant_id: string;
  company_id: string;
  customer_id: string;
  quote_id: string | null;
  quote_request_id: string | null;
  request_key: string | null;
  order_id: string | null;
  seller_order_id: string | null;
  deposit_collection_id: string | null;
  rest_collection_id: string | null;
  state: WholesaleOrderState;
  measure: Measure;
  quantity: number;
  grades: string[];
  /** By code, in hundredths of a percent. */
  grade_factors: Record<string, number>;
  currency_code: string;
  unit_price: string;
  goods_total: string;
  shipping_total: string;
  tax_goods_bp: number;
  tax_shipping_bp: number;
  tax_total: string;
  total: string;
  deposit: string;
  payment_terms: PaymentTerms;
  deliver_by: string;
  margin_bp: number;
  is_collected: boolean;
  agreed_at: Date;
  /** When its part of Medusa's order was completed. */
  concluded_at: Date | null;
}

/** What was agreed, as it is written down; what grades are worth is taken from the pool. */
export type AgreedTerms = Omit<
  WholesaleOrderRow,
  | "id"
  | "state"
  | "grade_factors"
  | "concluded_at"
  | "order_id"
  | "seller_order_id"
  | "deposit_collection_id"
  | "rest_collection_id"
>;

/** What is done with an order, and by whom; null for the clock. */
export interface WholesaleDeed {
  verb: string;
  actor_id: string | null;
  at: Date;
  words?: string | null;
  details?: object | null;
}

/** What else of an order is written with a deed. */
type WrittenWith = Partial<Omit<WholesaleOrderRow, "id" | "state">>;

/** What a pool's grades are worth, as text: it may say otherwise later, and what was agreed stays. */
const FACTORS = `
  select jsonb_object_agg(g->>'code', (g->>'factor_bp')::int)::text as factors
  from pool p cross join lateral jsonb_array_elements(p.grades) g where p.id = ?`;

/** An order that was billed, with what of it was agreed and billed, before its part is completed. */
export interface WaitingForConclusion {
  id: string;
  seller_order_id: string;
  measure: Measure;
  unit_price: string;
  goods_total: string;
  billed_quantity: number;
  billed_goods: string;
}

/** Keeps what a cooperative and a company agreed on, and what became of it. */
export class WholesaleOrderModuleService extends MedusaService({ WholesaleOrder, WholesaleOrderEvent }) {
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>, options: object = {}) {
    super(dependencies, options);
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /** Writes down what was agreed, within the context's transaction: of one quote or purchase once. @returns the order's id */
  async agree(agreed: AgreedTerms, deed: WholesaleDeed, context: Context): Promise<string> {
    const id = generateEntityId(undefined, "word");
    const { rows } = await transactionOf(context).raw(FACTORS, [agreed.pool_id]);
    const grade_factors: string = rows[0]?.factors ?? "{}";
    await insert(transactionOf(context), "wholesale_order", {
      id,
      state: "agreed",
      ...agreed,
      grade_factors,
    });
    await this.note(id, deed, context);
    return id;
  }

  /**
   * Takes an order until the transaction ends and does with it what `decide` says: another state, other columns, the line in its history.
   *
   * @param decide null: nothing; it may throw a refusal
   * @returns the order as it stood before; undefined where there is none
   */
  @InjectTransactionManager()
  async moveOrder(
    id: string,
    decide: (
      order: WholesaleOrderRow,
      context: Context,
    ) => Promise<{ state?: WholesaleOrderState; set?: WrittenWith; deed: WholesaleDeed } | null>,
    @MedusaContext() context: Context = {},
  ): Promise<WholesaleOrderRow | undefined> {
    const sql = transactionOf(context);
    const { rows } = await sql.raw(
      "select * from wholesale_order where id = ? and deleted_at is null for update",
      [id],
    );
    const [order] = rows as WholesaleOrderRow[];
    if (!order) return undefined;
    const decided = await decide(order, context);
    if (!decided) return order;
    const change = { ...decided.set, ...(decided.state && { state: decided.state }) };
    const columns = Object.keys(change);
    if (columns.length > 0)
      await sql.raw(
        `update wholesale_order set ${columns.map((column) => `${column} = ?`).join(", ")}, updated_at = now() where id = ?`,
        [...Object.values(change), id],
      );
    await this.note(id, decided.deed, context);
    return order;
  }

  /** Orders whose Medusa order stands and that wait for their deposit, after one of them. */
  async waitingForDeposit(after: string, limit: number): Promise<{ id: string; seller_order_id: string }[]> {
    const { rows } = await this.#database.raw(
      `select id, seller_order_id from wholesale_order
       where state = 'agreed' and order_id is not null and deleted_at is null and id > ? order by id limit ?`,
      [after, limit],
    );
    return rows;
  }

  /** Orders that their buyer accepted, that were billed and whose part is not completed, after one of them. */
  async waitingForConclusion(after: string, limit: number): Promise<WaitingForConclusion[]> {
    const { rows } = await this.#database.raw<WaitingForConclusion>(
      `select o.id, o.seller_order_id, o.measure, o.unit_price, o.goods_total, i.quantity as billed_quantity,
         i.goods_total as billed_goods
       from wholesale_order o
       join wholesale_invoice i on i.wholesale_order_id = o.id and i.deleted_at is null
       where o.state = 'accepted' and o.concluded_at is null and o.seller_order_id is not null and o.deleted_at is null
         and o.id > ? order by o.id limit ?`,
      [after, limit],
    );
    return rows;
  }

  /** The order that came of a quote, within the context's transaction if there is one. */
  async ofQuote(quote_id: string, context?: Context): Promise<string | null> {
    const { rows } = await (context ? transactionOf(context) : this.#database).raw(
      "select id from wholesale_order where quote_id = ? and deleted_at is null",
      [quote_id],
    );
    return rows[0]?.id ?? null;
  }

  /** The order that was bought under a name, within the context's transaction if there is one. */
  async boughtAs(request_key: string, context?: Context): Promise<string | null> {
    const { rows } = await (context ? transactionOf(context) : this.#database).raw(
      "select id from wholesale_order where request_key = ? and deleted_at is null",
      [request_key],
    );
    return rows[0]?.id ?? null;
  }

  /** Writes a line in an order's history, within the context's transaction. */
  async note(wholesale_order_id: string, deed: WholesaleDeed, context: Context): Promise<string> {
    const id = generateEntityId(undefined, "wevt");
    const details = deed.details ? JSON.stringify(deed.details) : null;
    await insert(transactionOf(context), "wholesale_order_event", {
      id,
      wholesale_order_id,
      ...deed,
      details,
    });
    return id;
  }
}
