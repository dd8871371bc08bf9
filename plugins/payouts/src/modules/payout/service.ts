import type { ClosingGuard } from "@dastranj/sellers/contract";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { LeftOut } from "../../contract/payout-words";
import { bankFile } from "../../domain/payouts/bank-file";
import type { PayoutProvider } from "../../domain/payouts/provider";
import type { Outcome, PayoutState, RunState } from "../../domain/payouts/states";
import { type Database, lock, transactionOf } from "./database";
import { type HangingLimits, markHanging } from "./hanging";
import { Payout } from "./models/payout";
import { PayoutEvent } from "./models/payout-event";
import { PayoutRun } from "./models/payout-run";
import { PayoutTerms } from "./models/payout-terms";
import { type KnownPayee, payeesAfter, payeesOf } from "./payees";

/** Options of the payouts plugin that this module reads. */
interface PayoutOptions {
  timeZone?: string;
  /** The shop's public address. */
  storefront?: string;
  payouts?: Partial<PayoutSettings>;
}

/** How the market pays. */
export interface PayoutSettings {
  currency: string;
  /** Less is not paid, in whole smallest units. */
  minimum: string;
  /** Name of a template that comes with the product, or one of the bank's own. */
  template: unknown;
  /** Whose account is paid from. */
  debtor: { name: string; iban: string; bic?: string };
}

/** A payout as it is planned, or why it is not. */
export interface PlannedPayout {
  seller_id: string;
  amount: string;
  reason: LeftOut | null;
}

export interface PayoutRow {
  id: string;
  run_id: string;
  seller_id: string;
  currency_code: string;
  amount: string;
  state: PayoutState;
  sheba_sealed: string | null;
}

export interface RunRow {
  id: string;
  provider_id: string;
  currency_code: string;
  state: RunState;
  made_by: string;
  decided_at: Date | null;
  file_at: Date | null;
}

/** What stands of a hold. */
interface StandingTerms {
  id: string;
  held_at: Date | null;
  held_until: Date | null;
}

export interface DoneBy {
  actor_id: string;
  at: Date;
  words?: string | null;
  details?: object | null;
}

/** Keeps how sellers are paid, runs and payouts. */
export class PayoutModuleService
  extends MedusaService({ Payout, PayoutRun, PayoutTerms, PayoutEvent })
  implements ClosingGuard
{
  readonly timeZone: string;
  readonly storefront: string;
  readonly settings: PayoutSettings;
  /** The market's way of paying. */
  readonly provider: PayoutProvider;
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
    this.provider = bankFile(this.settings.template, this.settings.debtor);
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
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
    run: { provider_id: string; currency_code: string; request_key: string; made_by: string; made_at: Date },
    planned: AsyncIterable<PlannedPayout[]>,
    @MedusaContext() context: Context = {},
  ): Promise<string> {
    await lock(`draft:${run.request_key}`, context);
    const [same] = await this.listPayoutRuns({ request_key: run.request_key }, { take: 1 }, context);
    if (same) return same.id;
    const id = generateEntityId(undefined, "prun");
    const sql = transactionOf(context);
    await sql.raw(
      `insert into payout_run (id, provider_id, currency_code, state, request_key, made_by, made_at)
       values (?, ?, ?, 'draft', ?, ?, ?)`,
      [id, run.provider_id, run.currency_code, run.request_key, run.made_by, run.made_at],
    );
    for await (const some of planned) {
      const rows = some.map((one) => ({ id: generateEntityId(undefined, "pout"), ...one }));
      await sql.raw(
        `insert into payout (id, run_id, seller_id, currency_code, amount, state, reason)
         select p.id, ?, p.seller_id, ?, p.amount, case when p.reason is null then 'planned' else 'left_out' end, p.reason
         from jsonb_to_recordset(?::jsonb) as p(id text, seller_id text, amount text, reason text)`,
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
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    await lock(`terms:${seller_id}`, context);
    const [standing] = await this.listPayoutTerms({ seller_id }, { take: 1 }, context);
    const changed = change(standing) as never;
    if (standing) await this.updatePayoutTerms({ ...(changed as object), id: standing.id } as never, context);
    else await this.createPayoutTerms({ ...(changed as object), seller_id } as never, context);
    await this.note({ ...event, seller_id }, context);
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
    decide: (
      page: PayoutRow[],
      context: Context,
    ) => Promise<{ id: string; reason: LeftOut | null; sheba_sealed: string | null }[]>,
    at: Date,
    @MedusaContext() context: Context = {},
  ): Promise<number> {
    await lock("intents", context);
    const sql = transactionOf(context);
    const { rows } = await sql.raw(
      `select id, run_id, seller_id, currency_code, amount, state, sheba_sealed from payout
       where run_id = ? and state = 'planned' and deleted_at is null order by id limit ? for update`,
      [run_id, size],
    );
    if (rows.length === 0) return 0;
    const decided = await decide(rows, context);
    await sql.raw(
      `update payout p set reason = d.reason, sheba_sealed = d.sheba_sealed, updated_at = now(),
         state = case when d.reason is null then 'in_transit' else 'left_out' end,
         intent_at = case when d.reason is null then ?::timestamptz end
       from jsonb_to_recordset(?::jsonb) as d(id text, reason text, sheba_sealed text) where p.id = d.id`,
      [at, JSON.stringify(decided)],
    );
    return rows.length;
  }

  /** Payouts of a run, by their ids; of some states, or of all. */
  async payoutsOf(run_id: string, states: readonly PayoutState[], context: Context): Promise<PayoutRow[]> {
    const { rows } = await transactionOf(context).raw(
      `select id, run_id, seller_id, currency_code, amount, state, sheba_sealed from payout
       where run_id = ? and state = any(?) and deleted_at is null order by id`,
      [run_id, states],
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
