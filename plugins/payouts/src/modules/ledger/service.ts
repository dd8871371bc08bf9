import type { Context } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError, MedusaService } from "@medusajs/framework/utils";
import type { Account } from "../../contract/accounts";
import type { JournalEntry, Ledger } from "../../contract/ledger";
import { LEDGER_REFUSALS } from "../../contract/refusals/ledger";
import { LedgerFlaw } from "../../domain/ledger/flaw";
import { type Database, transactionOf } from "./database";
import { KnownAccounts, postIn } from "./posting";

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
    const around = transactionOf(context) ?? this.#database;
    return around
      .transaction((transaction) => postIn(transaction, entries, this.#known))
      .catch((error) => {
        throw error instanceof LedgerFlaw ? refusalOf(error) : error;
      });
  }

  async posted(references: string[], context?: Context): Promise<Set<string>> {
    const { rows } = await (transactionOf(context) ?? this.#database).raw(
      "select reference from journal_entry where reference = any(?)",
      [references],
    );
    return new Set(rows.map(({ reference }: { reference: string }) => reference));
  }

  async balances(accounts: Account[], context?: Context): Promise<Map<Account, bigint>> {
    const { rows } = await (transactionOf(context) ?? this.#database).raw(
      "select account, sum(balance)::text as balance from ledger_balance where account = any(?) group by account",
      [accounts],
    );
    const held = new Map(rows.map(({ account, balance }) => [account, BigInt(balance)]));
    return new Map(accounts.map((account) => [account, held.get(account) ?? 0n]));
  }
}

function refusalOf({ code, about }: LedgerFlaw): MedusaError {
  const { kind, en } = LEDGER_REFUSALS[code];
  return new MedusaError(kind, about ? `${en} ${about}` : en, code);
}
