import type { Context } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";

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

/** Until the transaction ends nobody else does anything of this name. */
export async function lock(sql: Database, name: string): Promise<void> {
  await sql.raw("select pg_advisory_xact_lock(hashtext(?))", [`cooperatives:${name}`]);
}

type Table = "company" | "company_person" | "company_approval" | "purchase_approval" | "company_event";
type Row = Record<string, string | number | boolean | Date | null | undefined>;

const PREFIXES: Record<Table, string> = {
  company: "comp",
  company_person: "cper",
  company_approval: "capp",
  purchase_approval: "papp",
  company_event: "cevt",
};

/** Writes a row; answers its id. Columns are the program's own words. */
export async function insert(sql: Database, table: Table, row: Row): Promise<string> {
  const id = generateEntityId(undefined, PREFIXES[table]);
  const columns = Object.keys(row);
  await sql.raw(
    `insert into ${table} (id, ${columns.join(", ")}) values (?, ${columns.map(() => "?").join(", ")})`,
    [id, ...columns.map((column) => row[column] ?? null)],
  );
  return id;
}

/** Changes a row. */
export async function change(sql: Database, table: Table, id: string, row: Row): Promise<void> {
  const columns = Object.keys(row);
  await sql.raw(
    `update ${table} set ${columns.map((column) => `${column} = ?`).join(", ")}, updated_at = now() where id = ?`,
    [...columns.map((column) => row[column] ?? null), id],
  );
}
