import type { Context, MedusaContainer } from "@medusajs/framework/types";

/** What runs SQL: Medusa's connection, or a transaction on it. Bindings are question marks, or names after a colon. */
export interface Database {
  // biome-ignore lint/suspicious/noExplicitAny: a row is what its query says
  raw<Row = any>(
    sql: string,
    bindings?: readonly unknown[] | Readonly<Record<string, unknown>>,
  ): Statement<Row>;
  /** On a connection it begins a transaction, within a transaction it sets a savepoint. */
  transaction<T>(work: (transaction: Database) => Promise<T>): Promise<T>;
}

interface Statement<Row> extends PromiseLike<{ rows: Row[] }> {
  /** By its name Postgres knows it again: to plan a statement may take longer than to carry it out. */
  options(known: { name: string }): Statement<Row>;
}

/** As Medusa names it, of which types alone are taken here: what only tells a shape loads no framework. */
const CONNECTION = "__pg_connection__";

/** Medusa's connection. */
export function databaseOf(container: MedusaContainer): Database {
  return container.resolve(CONNECTION) as unknown as Database;
}

/** The transaction that a module's method runs in. */
export function transactionOf(context: Context): Database {
  const transaction = runningTransaction(context);
  if (!transaction) throw new Error("Runs in no transaction.");
  return transaction;
}

/** The transaction of whoever calls; undefined when he has none. */
export function runningTransaction(context: Context | undefined): Database | undefined {
  const manager = context?.transactionManager as { getTransactionContext?(): Database } | undefined;
  return manager?.getTransactionContext?.();
}

/** How a module is told of a transaction, to write in it. */
export function contextOf(transaction: Database): Context {
  return { transactionManager: { getTransactionContext: () => transaction } } as Context;
}

/** Until the transaction ends nobody else does anything of this name. Begin it with what is locked: names are of the whole market. */
export async function lock(transaction: Database, name: string): Promise<void> {
  await transaction.raw("select pg_advisory_xact_lock(hashtext(?))", [name]);
}
