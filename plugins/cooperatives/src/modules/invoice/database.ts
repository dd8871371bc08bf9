import type { Context } from "@medusajs/framework/types";

/** What runs SQL: Medusa's connection, or a transaction on it. Bindings are question marks. */
export interface Database {
  // biome-ignore lint/suspicious/noExplicitAny: a row is what its query says
  raw(sql: string, bindings: readonly unknown[]): PromiseLike<{ rows: any[] }>;
}

/** The transaction that a module's method runs in. */
export function transactionOf(context: Context): Database {
  return (
    context.transactionManager as unknown as { getTransactionContext(): Database }
  ).getTransactionContext();
}

/** Writes a row as it is given. */
export async function insert(table: string, row: Record<string, unknown>, context: Context): Promise<void> {
  const columns = Object.keys(row);
  await transactionOf(context).raw(
    `insert into "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) values (${columns.map(() => "?").join(", ")})`,
    Object.values(row),
  );
}
