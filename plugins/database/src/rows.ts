import type { Database } from "./database";

/** Writes a row as it is given. Columns are the program's own words. */
export async function insert(database: Database, table: string, row: object): Promise<void> {
  const columns = Object.keys(row);
  await database.raw(
    `insert into "${table}" (${columns.map((column) => `"${column}"`).join(", ")}) values (${columns.map(() => "?").join(", ")})`,
    Object.values(row).map((value) => value ?? null),
  );
}

/** Writes many rows at once, as they are given. What one has and another lacks is null there. */
export async function insertMany(database: Database, table: string, rows: readonly object[]): Promise<void> {
  if (rows.length === 0) return;
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))]
    .map((column) => `"${column}"`)
    .join(", ");
  await database.raw(
    `insert into "${table}" (${columns}) select ${columns} from jsonb_populate_recordset(null::"${table}", ?::jsonb)`,
    [JSON.stringify(rows)],
  );
}

/** Changes columns of a row. */
export async function update(database: Database, table: string, id: string, change: object): Promise<void> {
  const columns = Object.keys(change);
  await database.raw(
    `update "${table}" set ${columns.map((column) => `"${column}" = ?`).join(", ")}, updated_at = now() where id = ?`,
    [...Object.values(change).map((value) => value ?? null), id],
  );
}
