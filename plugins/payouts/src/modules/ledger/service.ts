import { type Database, runningTransaction } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, MedusaService } from "@medusajs/framework/utils";
import { type Account, signHolds } from "../../contract/accounts";
import type {
  AccountLine,
  AccountsAsked,
  EntriesAsked,
  JournalEntry,
  JournalRow,
  Ledger,
  LinesAsked,
  PostedEntry,
  TrialBalance,
} from "../../contract/ledger";
import { LEDGER_REFUSALS } from "../../contract/refusals/ledger";
import { LedgerFlaw } from "../../domain/ledger/flaw";
import { journalOf, listEntries, readEntries } from "./journal";
import { KnownAccounts, postIn } from "./posting";
import { accountsAt, balancesAt, kindsAt, linesOf, settledMoment } from "./reading";
import { type LedgerMonths, type LedgerStatement, monthsIn, statementIn } from "./statement";

/** Keeps the books. Its tables are written by this module alone, and never but through `post`. */
export class LedgerModuleService extends MedusaService({}) implements Ledger {
  readonly #database: Database;
  readonly #known = new KnownAccounts();

  constructor(dependencies: Record<string, unknown>) {
    super(dependencies, {});
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
  }

  async post(entries: JournalEntry[], context?: Context): Promise<string[]> {
    if (entries.length === 0) return [];
    // In somebody's transaction a savepoint: who catches a refusal there and goes on has half of nothing.
    const around = runningTransaction(context) ?? this.#database;
    return around
      .transaction((transaction) => postIn(transaction, entries, this.#known))
      .catch((error) => {
        throw error instanceof LedgerFlaw ? refusalOf(error) : error;
      });
  }

  async posted(references: string[], context?: Context): Promise<Set<string>> {
    const { rows } = await (runningTransaction(context) ?? this.#database).raw(
      "select reference from journal_entry where reference = any(?)",
      [references],
    );
    return new Set(rows.map(({ reference }: { reference: string }) => reference));
  }

  async balances(accounts: Account[], context?: Context): Promise<Map<Account, bigint>> {
    const { rows } = await (runningTransaction(context) ?? this.#database).raw(
      "select account, sum(balance)::text as balance from ledger_balance where account = any(?) group by account",
      [accounts],
    );
    const held = new Map(rows.map(({ account, balance }) => [account, BigInt(balance)]));
    return new Map(accounts.map((account) => [account, held.get(account) ?? 0n]));
  }

  balancesAt(accounts: Account[], at: Date): Promise<Map<Account, bigint>> {
    return balancesAt(this.#database, accounts, at);
  }

  lines(account: Account, asked: LinesAsked): Promise<AccountLine[]> {
    return linesOf(this.#database, account, asked);
  }

  /** What a seller's accounts held, and what moved them in a period, summed up by what it is of. */
  statement(seller_id: string, period: { from: Date; until: Date }): Promise<LedgerStatement> {
    return statementIn(this.#database, seller_id, period);
  }

  /** What moved a seller's accounts in periods that follow each other: `bounds` are their beginnings and the end of the last. */
  months(seller_id: string, bounds: Date[]): Promise<LedgerMonths> {
    return monthsIn(this.#database, seller_id, bounds);
  }

  async trialBalance(asked?: Date): Promise<TrialBalance> {
    const at = await this.#settled(asked);
    const kinds = await kindsAt(this.#database, at);
    const lines = kinds.map(({ kind, currency, accounts, balance, least, most }) => ({
      ...{ kind, currency, accounts, balance },
      sign_holds: signHolds(kind, least) && signHolds(kind, most),
    }));
    return { at, lines };
  }

  accountsAt(asked: AccountsAsked): Promise<{ account: Account; balance: bigint }[]> {
    return accountsAt(this.#database, asked.at, asked);
  }

  entries(asked: EntriesAsked): Promise<{ entries: PostedEntry[]; next: string | null }> {
    return listEntries(this.#database, asked);
  }

  async entry(id: string): Promise<PostedEntry | undefined> {
    return (await readEntries(this.#database, [id]))[0];
  }

  async *journal({ from, until }: { from: Date; until: Date }): AsyncIterable<JournalRow[]> {
    yield* journalOf(this.#database, { from, until: await this.#settled(until) });
  }

  /** What is posted later than this moment is not yet to be told of it. */
  async #settled(asked?: Date): Promise<Date> {
    const settled = await settledMoment(this.#database);
    return asked && asked < settled ? asked : settled;
  }
}

function refusalOf({ code, about }: LedgerFlaw): MedusaError {
  const { kind, en } = LEDGER_REFUSALS[code];
  return new MedusaError(kind, about ? `${en} ${about}` : en, code);
}
