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
export async function insert(sql: Database, table: string, row: object): Promise<void> {
  const columns = Object.keys(row);
  await sql.raw(
    `insert into "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) values (${columns.map(() => "?").join(", ")})`,
    Object.values(row),
  );
}

/** Changes a row's columns. */
export async function update(sql: Database, table: string, id: string, change: object): Promise<void> {
  const columns = Object.keys(change);
  await sql.raw(
    `update "${table}" set ${columns.map((column) => `"${column}" = ?`).join(", ")}, updated_at = now() where id = ?`,
    [...Object.values(change), id],
  );
}

/** Writes many rows at once, as they are given: their columns are those of the first. */
export async function insertMany(sql: Database, table: string, rows: readonly object[]): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first)
    .map((column) => `"${column}"`)
    .join(", ");
  await sql.raw(
    `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Until the transaction ends nobody else shares a surplus of this cooperative's. */
export async function lockSurplus(sql: Database, cooperative_id: string): Promise<void> {
  await sql.raw("select pg_advisory_xact_lock(hashtext(?))", [`cooperatives:surplus:${cooperative_id}`]);
}
