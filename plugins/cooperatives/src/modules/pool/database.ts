import type { Context } from "@medusajs/framework/types";

/** What runs SQL: Medusa's connection, or a transaction on it. Bindings are question marks. */
export interface Database {
  // biome-ignore lint/suspicious/noExplicitAny: a row is what its query says
  raw<Row = any>(sql: string, bindings: readonly unknown[]): PromiseLike<{ rows: Row[] }>;
}

/** The transaction that a module's method runs in. */
export function transactionOf(context: Context): Database {
  return (
    context.transactionManager as unknown as { getTransactionContext(): Database }
  ).getTransactionContext();
}

/** Until the transaction ends nobody else does anything of this name. */
export async function lock(name: string, context: Context): Promise<void> {
  await transactionOf(context).raw("select pg_advisory_xact_lock(hashtext(?))", [`cooperatives:${name}`]);
}
