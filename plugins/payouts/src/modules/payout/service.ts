import { type Database, lock, transactionOf } from "@dastranj/database";
import type { ClosingGuard } from "@dastranj/sellers/contract";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { PayoutWay } from "../../contract/payout-words";
import { bankFile } from "../../domain/payouts/bank-file";
import type { FileProvider } from "../../domain/payouts/provider";
import type { Outcome, PayoutState, RunState } from "../../domain/payouts/states";
import { type HangingLimits, markHanging } from "./hanging";
import { Payout } from "./models/payout";
import { PayoutEvent } from "./models/payout-event";
import { PayoutRun } from "./models/payout-run";
import { PayoutTerms } from "./models/payout-terms";
import { type KnownPayee, payeesAfter, payeesOf } from "./payees";
import {
  type DecidedPayout,
  type DoneBy,
  type PayoutOptions,
  type PayoutRow,
  type PayoutSettings,
  type PlannedPayout,
  ROW,
  type RunRow,
  type StandingTerms,
} from "./rows";

export type { DecidedPayout, PayoutRow, PlannedPayout } from "./rows";

/** Keeps how sellers are paid, runs and payouts. */
export class PayoutModuleService
  extends MedusaService({ Payout, PayoutRun, PayoutTerms, PayoutEvent })
  implements ClosingGuard
{
  readonly timeZone: string;
  readonly storefront: string;
  readonly settings: PayoutSettings;
  /** The market's own way of paying. */
  readonly bank: FileProvider;
  /** In which currencies it pays by Stripe, and below which amount nobody is. */
  readonly byStripe: ReadonlyMap<string, string>;
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>, options: PayoutOptions = {}) {
    super(dependencies, options);
    this.timeZone = options.timeZone ?? "Asia/Tehran";
    this.storefront = (options.storefront ?? "").replace(/\/$/, "");
    this.settings = {
      currency: "irr",
      minimum: "500000",
      template: "csv",
      debtor: { name: "", iban: "" },
      ...options.payouts,
    };
    this.bank = bankFile(this.settings.template, this.settings.debtor);
    this.byStripe = new Map(Object.entries(options.stripe?.currencies ?? {}));
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /** In which currencies somebody can be paid, the market's own first. */
  get currencies(): string[] {
    return [...new Set([this.settings.currency, ...this.byStripe.keys()])];
  }

  /** Below which nobody is paid in a currency who has not said from which amount on; hers is of the market's own. */
  minimumIn(currency: string, hers: string | null): string {
    const { currency: home, minimum } = this.settings;
    return currency === home ? (hers ?? minimum) : (this.byStripe.get(currency) ?? "1");
  }

  /** These sellers as ones to be paid; within the context's transaction if it has one. */
  payees(sellers: readonly string[], currency: string, context?: Context): Promise<KnownPayee[]> {
    return payeesOf(context ? transactionOf(context) : this.#database, sellers, currency);
  }

  /** Guard of closing a seller's account: whether money is hers still, which would find no account any more. */
  async hasOpenBusiness(sellerId: string): Promise<boolean> {
    const { rows } = await this.#database.raw(
      `select from ledger_balance
       where owner = ? and kind in ('pending', 'available', 'in_transit') and balance > 0 limit 1`,
      [sellerId],
    );
    return rows.length > 0;
  }

  /** Sellers who have or owe something, after one of them. */
  payeesAfter(after: string, currency: string, limit: number): Promise<KnownPayee[]> {
    return payeesAfter(this.#database, after, currency, limit);
  }

  /**
   * Makes a draft, unless one was made under its key; whole or not at all.
   *
   * @param planned who is paid and who is not, some at a time
   */
  @InjectTransactionManager()
  async draft(
    run: { currency_code: string; request_key: string; made_by: string; made_at: Date },
    planned: AsyncIterable<PlannedPayout[]>,
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    await lock(transactionOf(context), `payouts:draft:${run.request_key}`);
    const [same] = await this.listPayoutRuns({ request_key: run.request_key }, { take: 1 }, context);
    if (same) return same.id;
    const id = generateEntityId(undefined, "prun");
    const sql = transactionOf(context);
    await sql.raw(
      `insert into payout_run (id, currency_code, state, request_key, made_by, made_at)
       values (?, ?, 'draft', ?, ?, ?)`,
      [id, run.currency_code, run.request_key, run.made_by, run.made_at],
    );
    for await (const some of planned) {
      const rows = some.map((one) => ({ id: generateEntityId(undefined, "pout"), ...one }));
      await sql.raw(
        `insert into payout (id, run_id, seller_id, currency_code, amount, provider_id, state, reason)
         select p.id, ?, p.seller_id, ?, p.amount, p.way, case when p.reason is null then 'planned' else 'left_out' end, p.reason
         from jsonb_to_recordset(?::jsonb) as p(id text, seller_id text, amount text, way text, reason text)`,
        [id, run.currency_code, JSON.stringify(rows)],
      );
    }
    await this.note({ run_id: id, verb: "made", actor_id: run.made_by, at: run.made_at }, context);
    return id;
  }

  /** Takes a run until the transaction ends; changes nothing unless `work` does. */
  @InjectTransactionManager()
  async withRun<T>(
    id: string,
    work: (run: RunRow, context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T | undefined> {
    const { rows } = await transactionOf(context).raw(
      "select * from payout_run where id = ? and deleted_at is null for update",
      [id],
    );
    return rows[0] && work(rows[0], context);
  }

  /** Changes how a seller is paid, with who did it, by what stands; both or neither. */
  @InjectTransactionManager()
  async changeTerms(
    seller_id: string,
    change: (standing: StandingTerms | undefined) => Record<string, unknown>,
    event: DoneBy & { verb: string },
    alongside: (context: Context) => Promise<unknown> = async () => undefined,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await lock(transactionOf(context), `payouts:terms:${seller_id}`);
    const [standing] = await this.listPayoutTerms({ seller_id }, { take: 1 }, context);
    const changed = change(standing) as never;
    if (standing) await this.updatePayoutTerms({ ...(changed as object), id: standing.id } as never, context);
    else await this.createPayoutTerms({ ...(changed as object), seller_id } as never, context);
    await this.note({ ...event, seller_id }, context);
    await alongside(context);
  }

  async note(
    event: DoneBy & { verb: string; run_id?: string; seller_id?: string },
    context: Context,
  ): Promise<void> {
    await transactionOf(context).raw(
      `insert into payout_event (id, run_id, seller_id, verb, actor_id, at, words, details)
       values (?, ?, ?, ?, ?, ?, ?, ?::jsonb)`,
      [
        generateEntityId(undefined, "pevt"),
        event.run_id ?? null,
        event.seller_id ?? null,
        event.verb,
        event.actor_id,
        event.at,
        event.words ?? null,
        event.details ? JSON.stringify(event.details) : null,
      ],
    );
  }

  /** Writes what became of a run that was taken by `withRun`. */
  async changeRun(
    id: string,
    change: { state: RunState; decided_by?: string; decided_at?: Date; file_at?: Date },
    context: Context,
  ): Promise<void> {
    const columns = Object.keys(change);
    await transactionOf(context).raw(
      `update payout_run set ${columns.map((column) => `${column} = ?`).join(", ")}, updated_at = now() where id = ?`,
      [...Object.values(change), id],
    );
  }

  /**
   * Takes some planned payouts of a run, and writes with the same commit that they go or why not. Runs go one after another, so that
   * nobody is in two at once.
   *
   * @returns how many were decided
   */
  @InjectTransactionManager()
  async decidePage(
    run_id: string,
    size: number,
    decide: (page: PayoutRow[], context: Context) => Promise<DecidedPayout[]>,
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    const sql = transactionOf(context);
    await lock(sql, "payouts:intents");
    const { rows } = await sql.raw(
      `select ${ROW} from payout
       where run_id = ? and state = 'planned' and deleted_at is null order by id limit ? for update`,
      [run_id, size],
    );
    if (rows.length === 0) return 0;
    const decided = await decide(rows, context);
    await sql.raw(
      `update payout p set reason = d.reason, sheba_sealed = d.sheba_sealed, account_id = d.account_id, updated_at = now(),
         state = case when d.reason is null then 'in_transit' else 'left_out' end,
         intent_at = case when d.reason is null then ?::timestamptz end
       from jsonb_to_recordset(?::jsonb) as d(id text, reason text, sheba_sealed text, account_id text) where p.id = d.id`,
      [at, JSON.stringify(decided)],
    );
    return rows.length;
  }

  /** Payouts of a run, by their ids; of some states, and of one way or of all. */
  async payoutsOf(
    run_id: string,
    states: readonly PayoutState[],
    context: Context,
    way: PayoutWay | null = null,
  ): Promise<PayoutRow[]> {
    const { rows } = await transactionOf(context).raw(
      `select ${ROW} from payout
       where run_id = ? and state = any(?) and (?::text is null or provider_id = ?) and deleted_at is null order by id`,
      [run_id, states, way, way],
    );
    return rows;
  }

  /** Notes that Stripe is about to be asked for a payout; whoever reads it later knows that it may have been sent. */
  async noteCall(id: string, at: Date): Promise<void> {
    await this.#database.raw("update payout set called_at = ? where id = ? and called_at is null", [at, id]);
  }

  /** Takes a payout until the transaction ends. */
  @InjectTransactionManager()
  async withPayout<T>(
    id: string,
    work: (payout: PayoutRow, context: Context) => Promise<T>,
    @MedusaContext() context: Context = {},
  ): Promise<T | undefined> {
    const { rows } = await transactionOf(context).raw(
      `select ${ROW} from payout where id = ? and deleted_at is null for update`,
      [id],
    );
    return rows[0] && work(rows[0], context);
  }

  /** Writes by which transfer a payout went, and what does not agree with it; null when all does. */
  async noteTransfer(
    id: string,
    { transfer_id, flaw }: { transfer_id?: string; flaw: string | null },
    context: Context,
  ): Promise<void> {
    await transactionOf(context).raw(
      `update payout set transfer_id = coalesce(?, transfer_id), flaw = ?, hangs = ?, updated_at = now() where id = ?`,
      [transfer_id ?? null, flaw, flaw, id],
    );
  }

  /** Payouts by their ids. */
  async payoutsNamed(ids: readonly string[]): Promise<(PayoutRow & { flaw: string | null })[]> {
    const { rows } = await this.#database.raw(
      `select ${ROW}, flaw from payout where id = any(?) and deleted_at is null`,
      [ids],
    );
    return rows;
  }

  /** Writes to which accounts, masked, a run's file sends. */
  async noteAccounts(masked: { id: string; sheba_masked: string }[], context: Context): Promise<void> {
    await transactionOf(context).raw(
      `update payout p set sheba_masked = m.sheba_masked, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as m(id text, sheba_masked text) where p.id = m.id`,
      [JSON.stringify(masked)],
    );
  }

  /** Writes what the bank says became of payouts. */
  async noteOutcomes(
    outcomes: { id: string; outcome: Outcome; reason: string | null }[],
    at: Date,
    context: Context,
  ): Promise<void> {
    await transactionOf(context).raw(
      `update payout p set state = o.outcome, reason = o.reason, outcome_at = ?, hangs = null, updated_at = now()
       from jsonb_to_recordset(?::jsonb) as o(id text, outcome text, reason text) where p.id = o.id`,
      [at, JSON.stringify(outcomes)],
    );
  }

  /**
   * Writes of every payout whether it hangs and why; mends nothing.
   *
   * @returns how many do
   */
  async markHanging(limits: HangingLimits): Promise<number> {
    return markHanging(this.#database, limits);
  }

  /** What runs come to, by state: how many and how much. */
  async sums(
    run_ids: readonly string[],
  ): Promise<{ run_id: string; state: PayoutState; count: number; amount: string }[]> {
    const { rows } = await this.#database.raw(
      `select run_id, state, count(*)::int as count, sum(amount::bigint)::text as amount
       from payout where run_id = any(?) and deleted_at is null group by run_id, state`,
      [run_ids],
    );
    return rows;
  }
}
