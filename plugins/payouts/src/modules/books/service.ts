import { type Database, lock, transactionOf } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import {
  ContainerRegistrationKeys,
  generateEntityId,
  InjectTransactionManager,
  MedusaContext,
  MedusaService,
} from "@medusajs/framework/utils";
import type { FoundDifference } from "../../contract/reconciliation";
import { BookDifference } from "./models/book-difference";
import { BookDispute } from "./models/book-dispute";
import { BookExchange } from "./models/book-exchange";
import { BookRun } from "./models/book-run";

interface KeptExchange {
  id: string;
  seller_id: string;
  from_currency: string;
  to_currency: string;
  from_amount: string;
  to_amount: string;
  rate: string;
}

/** What stands in the ledger of a part. */
export interface StandingEntry {
  seller_order_id: string;
  reference: string;
  /** Fingerprint of what it says. */
  content: string;
}

/** Keeps what operators tell the books, and what does not agree with them. */
export class BooksModuleService extends MedusaService({
  BookDispute,
  BookExchange,
  BookDifference,
  BookRun,
}) {
  readonly #database: Database;

  constructor(dependencies: Record<string, unknown>) {
    super(dependencies, {});
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  /** What stands of these parts, as far as it follows from them: what a cooperative gave its members does not. One statement. */
  async standing(partIds: string[]): Promise<StandingEntry[]> {
    const { rows } = await this.#database.raw(
      `select seller_order_id, reference, content from journal_entry
       where seller_order_id = any(?) and kind not in ('settlement', 'advance')`,
      [partIds],
    );
    return rows;
  }

  /**
   * Writes a dispute, unless one was told under its key, and what belongs to it.
   *
   * @param most what may be called back of the part by all that stand and were not won
   * @returns its id; null when it would be more than that
   */
  @InjectTransactionManager()
  async openDispute(
    row: Record<string, unknown> & { told_key: string; seller_order_id: string; amount: string },
    most: bigint,
    alongside: (id: string, context: Context) => Promise<unknown>,
    @MedusaContext() context: Context = {},
  ): Promise<string | null> {
    const { told_key, seller_order_id, amount } = row;
    await lock(transactionOf(context), `books:disputes:${seller_order_id}`);
    const standing = await this.listBookDisputes({ seller_order_id }, { take: null as never }, context);
    const same = standing.find((one) => one.told_key === told_key);
    if (same) return same.id;
    const disputed = standing
      .filter(({ outcome }) => outcome !== "won")
      .reduce((sum, one) => sum + BigInt(one.amount), 0n);
    if (BigInt(amount) + disputed > most) return null;
    const { id } = await this.createBookDisputes(row as never, context);
    await alongside(id, context);
    return id;
  }

  /**
   * Writes how a dispute ended, if it had not.
   *
   * @returns how it ended; null when there is none
   */
  @InjectTransactionManager()
  async closeDispute(
    { id, outcome, by, now }: { id: string; outcome: "won" | "lost"; by: string | null; now: Date },
    alongside: (seller_order_id: string, context: Context) => Promise<unknown>,
    @MedusaContext() context: Context = {},
  ): Promise<"won" | "lost" | null> {
    await lock(transactionOf(context), `books:dispute:${id}`);
    const [standing] = await this.listBookDisputes({ id }, { take: 1 }, context);
    if (!standing) return null;
    if (standing.outcome) return standing.outcome;
    await this.updateBookDisputes({ id, outcome, closed_at: new Date(now), closed_by: by }, context);
    await alongside(standing.seller_order_id, context);
    return outcome;
  }

  /** Writes an exchange, unless one was asked for under its key, and posts it: both or neither. */
  @InjectTransactionManager()
  async keepExchange(
    row: Record<string, unknown> & { request_key: string },
    post: (id: string, context: Context) => Promise<unknown>,
    @MedusaContext() context: Context = {},
  ): Promise<KeptExchange> {
    const { request_key } = row;
    await lock(transactionOf(context), `books:exchange:${request_key}`);
    const [same] = await this.listBookExchanges({ request_key }, { take: 1 }, context);
    if (same) return same;
    const made = await this.createBookExchanges(row as never, context);
    await post(made.id, context);
    return made;
  }

  /**
   * Notes what was found of some subjects, and that what was found of them before and is not found now is gone. What was explained
   * stays so while it says the same.
   *
   * @param gone which open ones it would have found again
   */
  @InjectTransactionManager()
  async noteDifferences(
    found: FoundDifference[],
    gone: { seller_order_id: string[] } | { kind: string[] },
    now: Date,
    @MedusaContext() context: Context = {},
  ): Promise<void> {
    const asked = "kind" in gone ? gone.kind : gone.seller_order_id;
    const open =
      asked.length === 0
        ? []
        : await this.listBookDifferences(
            { ...gone, gone_at: null } as never,
            { select: ["id", "kind", "subject"], take: null as never },
            context,
          );
    const still = new Set(found.map(nameOf));
    const over = open.filter((one) => !still.has(nameOf(one))).map(({ id }) => ({ id, gone_at: now }));
    if (over.length > 0) await this.updateBookDifferences(over, context);
    if (found.length === 0) return;
    const transaction = context.transactionManager as unknown as {
      execute(sql: string, bindings: unknown[]): Promise<unknown>;
    };
    await transaction.execute(NOTED, [
      JSON.stringify([...new Map(found.map((one) => [nameOf(one), one])).values()].map(withId)),
      now.toISOString(),
    ]);
  }
}

const NOTED = `
  insert into book_difference
    (id, kind, subject, seller_order_id, order_id, currency_code, expected, found, first_seen_at, last_seen_at)
  select f.id, f.kind, f.subject, f.seller_order_id, f.order_id, f.currency_code, f.expected, f.found, n.now, n.now
  from jsonb_to_recordset(?::jsonb) as f(id text, kind text, subject text, seller_order_id text, order_id text,
    currency_code text, expected text, found text), (select ?::timestamptz as now) n
  on conflict (kind, subject) where deleted_at is null do update set
    last_seen_at = excluded.last_seen_at, updated_at = now(),
    first_seen_at = case when book_difference.gone_at is null then book_difference.first_seen_at
      else excluded.first_seen_at end,
    explained_at = case when (book_difference.expected, book_difference.found) is not distinct from
      (excluded.expected, excluded.found) and book_difference.gone_at is null then book_difference.explained_at end,
    gone_at = null, expected = excluded.expected, found = excluded.found`;

const nameOf = ({ kind, subject }: { kind: string; subject: string }) => `${kind} ${subject}`;

const withId = (difference: FoundDifference) => ({ id: generateEntityId(undefined, "bdiff"), ...difference });
