import type { Context } from "@medusajs/framework/types";

/** What runs SQL: Medusa's connection, or a transaction on it. Bindings are question marks. */
export interface Database {
  raw(sql: string, bindings: readonly unknown[]): Statement;
  /** On a connection it begins a transaction, within a transaction it sets a savepoint. */
  transaction<T>(work: (transaction: Database) => Promise<T>): Promise<T>;
}

// biome-ignore lint/suspicious/noExplicitAny: a row is what its query says
interface Statement extends PromiseLike<{ rows: any[] }> {
  /** By its name Postgres knows it again: to plan a statement takes longer than to carry it out. */
  options(known: { name: string }): Statement;
}

/** The transaction that a module's method runs in, to write in it. */
export function transactionOf(context: Context | undefined): Database | undefined {
  const manager = context?.transactionManager as { getTransactionContext?(): Database } | undefined;
  return manager?.getTransactionContext?.();
}
