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
export async function lock(sql: Database, name: string): Promise<void> {
  await sql.raw("select pg_advisory_xact_lock(hashtext(?))", [`cooperatives:${name}`]);
}

/** Writes a row as it is given. Columns are the program's own words. */
export async function insert(sql: Database, table: string, row: object): Promise<void> {
  const columns = Object.keys(row);
  await sql.raw(
    `insert into "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) values (${columns.map(() => "?").join(", ")})`,
    Object.values(row).map((value) => value ?? null),
  );
}

/** Writes many rows at once, as they are given. What one has and another lacks is null there. */
export async function insertMany(sql: Database, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    .map((column) => `"${column}"`)
    .join(", ");
  await sql.raw(
    `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Changes columns of a row. */
export async function update(sql: Database, table: string, id: string, change: object): Promise<void> {
  const columns = Object.keys(change);
  await sql.raw(
    `update "${table}" set ${columns.map((column) => `"${column}" = ?`).join(", ")}, updated_at = now() where id = ?`,
    [...Object.values(change).map((value) => value ?? null), id],
  );
}
