import { type Database, insert, lock, transactionOf } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { Measure } from "../../contract/measure";
import type { QuoteSide, QuoteState, QuoteVerb } from "../../contract/quote-states";
import type { PaymentTerms } from "../../contract/wholesale-order";
import { Quote } from "./models/quote";
import { QuoteEvent } from "./models/quote-event";
import { QuoteMessage } from "./models/quote-message";
import { QuoteRequest } from "./models/quote-request";

/** Options of the cooperatives plugin that this module reads. */
interface QuoteOptions {
  timeZone?: string;
  /** The shop's public address. */
  storefront?: string;
}

export interface QuoteRequestRow {
  id: string;
  number: number;
  cooperative_id: string;
  pool_id: string;
  company_id: string;
  customer_id: string;
  state: QuoteState;
  quantity: number;
  grades: string[];
  deliver_by: string;
  words: string;
  versions: number;
  accepted_quote_id: string | null;
  asked_at: Date;
  moved_at: Date;
}

export interface QuoteRow {
  id: string;
  quote_request_id: string;
  version: number;
  offered_by: QuoteSide;
  actor_id: string;
  measure: Measure;
  currency_code: string;
  quantity: number;
  grades: string[];
  unit_price: string;
  goods_total: string;
  shipping_total: string;
  tax_goods_bp: number;
  tax_shipping_bp: number;
  tax_total: string;
  total: string;
  deposit_bp: number;
  deposit: string;
  payment_terms: PaymentTerms;
  deliver_by: string;
  valid_until: Date;
  words: string | null;
  offered_at: Date;
}

/** A question as it is written down. */
export type NewRequest = Omit<
  QuoteRequestRow,
  "id" | "number" | "state" | "versions" | "accepted_quote_id" | "moved_at"
> & { request_key: string };

/** A version as it is written down. */
export type NewQuote = Omit<QuoteRow, "id" | "quote_request_id" | "version"> & { request_key: string };

/** What was done, and by whom. */
export interface QuoteDeed {
  verb: QuoteVerb;
  by: QuoteSide | "clock";
  actor_id: string | null;
  quote_id?: string | null;
  words?: string | null;
  at: Date;
}

/** A request that was taken, and its newest version. */
export interface TakenRequest {
  request: QuoteRequestRow;
  newest: QuoteRow | null;
}

/** Keeps what companies ask cooperatives for, and what each side offered. */
export class QuoteModuleService extends MedusaService({ QuoteRequest, Quote, QuoteMessage, QuoteEvent }) {
  readonly timeZone: string;
  readonly storefront: string;
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>, options: QuoteOptions = {}) {
    super(dependencies, options);
    this.timeZone = options.timeZone ?? "Asia/Tehran";
    this.storefront = (options.storefront ?? "").replace(/\/$/, "");
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /**
   * Writes a question down, unless it was under its key; whole or not at all.
   *
   * @param alongside what else is written in the same transaction, when it is new
   */
  @InjectTransactionManager()
  async ask(
    asked: NewRequest,
    alongside: (id: string, event_id: string, context: Context) => Promise<void>,
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    const sql = transactionOf(context);
    await lock(sql, `cooperatives:quote:${asked.company_id}:${asked.request_key}`);
    const { rows } = await sql.raw(
      "select id from quote_request where company_id = ? and request_key = ? and deleted_at is null",
      [asked.company_id, asked.request_key],
    );
    if (rows[0]) return rows[0].id;
    const id = generateEntityId(undefined, "qreq");
    await insert(transactionOf(context), "quote_request", {
      id,
      ...asked,
      state: "asked",
      moved_at: asked.asked_at,
    });
    const deed = { verb: "ask", by: "company", actor_id: asked.customer_id, at: asked.asked_at } as const;
    await alongside(id, await this.note(id, deed, context), context);
    return id;
  }

  /** Takes a request until the transaction ends, with its newest version; changes nothing unless `work` does. */
  @InjectTransactionManager()
  async withRequest<T>(
    id: string,
    work: (taken: TakenRequest, context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T | undefined> {
    const sql = transactionOf(context);
    const { rows } = await sql.raw(
      "select * from quote_request where id = ? and deleted_at is null for update",
      [id],
    );
    const [request] = rows as QuoteRequestRow[];
    if (!request) return undefined;
    const { rows: newest } = await sql.raw(
      "select * from quote where quote_request_id = ? and deleted_at is null order by version desc limit 1",
      [id],
    );
    return work({ request, newest: newest[0] ?? null }, context);
  }

  /** The version that was written under this key of a request that was taken, if one was. */
  async offeredUnder(
    quote_request_id: string,
    request_key: string,
    context: Context,
  ): Promise<string | null> {
    const { rows } = await transactionOf(context).raw(
      "select id from quote where quote_request_id = ? and request_key = ? and deleted_at is null",
      [quote_request_id, request_key],
    );
    return rows[0]?.id ?? null;
  }

  /** Writes the next version of a request that was taken. */
  async addVersion({ request }: TakenRequest, offered: NewQuote, context: Context): Promise<string> {
    const id = generateEntityId(undefined, "quot");
    const version = request.versions + 1;
    await insert(transactionOf(context), "quote", { id, quote_request_id: request.id, version, ...offered });
    await transactionOf(context).raw("update quote_request set versions = ? where id = ?", [
      version,
      request.id,
    ]);
    return id;
  }

  /** Brings a request that was taken into another state, with the line in its history. @returns the line's id, which names the event */
  async move(id: string, state: QuoteState, deed: QuoteDeed, context: Context): Promise<string> {
    await transactionOf(context).raw(
      `update quote_request set state = ?, moved_at = ?, updated_at = now(),
         accepted_quote_id = coalesce(?, accepted_quote_id) where id = ?`,
      [state, deed.at, state === "accepted" ? (deed.quote_id ?? null) : null, id],
    );
    return this.note(id, deed, context);
  }

  /** Writes what one side says of a request that was taken, once for each key. @returns null when it stood already */
  async say(
    quote_request_id: string,
    said: { by: QuoteSide; actor_id: string; words: string; request_key: string; at: Date },
    context: Context,
  ): Promise<string | null> {
    const id = generateEntityId(undefined, "qmsg");
    const sql = transactionOf(context);
    const { rows } = await sql.raw(
      `insert into quote_message (id, quote_request_id, by, actor_id, words, request_key, at)
       values (?, ?, ?, ?, ?, ?, ?)
       on conflict (quote_request_id, request_key) where deleted_at is null do nothing returning id`,
      [id, quote_request_id, said.by, said.actor_id, said.words, said.request_key, said.at],
    );
    if (!rows[0]) return null;
    await sql.raw("update quote_request set moved_at = ?, updated_at = now() where id = ?", [
      said.at,
      quote_request_id,
    ]);
    return id;
  }

  /** How many of a cooperative's requests, or of some companies', stand where. */
  async countsByState(of: { cooperative_id: string } | { company_ids: readonly string[] }) {
    const [where, whose] =
      "cooperative_id" in of
        ? ["cooperative_id = ?", of.cooperative_id]
        : ["company_id = any(?)", of.company_ids];
    const { rows } = await this.#database.raw(
      `select state, count(*)::int as count from quote_request where ${where} and deleted_at is null group by state`,
      [whose],
    );
    return Object.fromEntries(rows.map(({ state, count }) => [state, count])) as Partial<
      Record<QuoteState, number>
    >;
  }

  private async note(quote_request_id: string, deed: QuoteDeed, context: Context): Promise<string> {
    const id = generateEntityId(undefined, "qevt");
    await insert(transactionOf(context), "quote_event", { id, quote_request_id, ...deed });
    return id;
  }
}
