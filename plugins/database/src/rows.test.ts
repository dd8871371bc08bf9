import { expect, test } from "vitest";
import type { Database } from "./database";
import { insert, insertMany, update } from "./rows";

/** Notes what it is asked to run. */
function notebook() {
  const ran: { sql: string; bindings: unknown }[] = [];
  const database = { raw: async (sql: string, bindings: unknown) => ran.push({ sql, bindings }) };
  return { ran, database: database as unknown as Database };
}

test("a row is written as it is given, and what is not known of it is null", async () => {
  const { ran, database } = notebook();
  await insert(database, "lot", { id: "lot_1", grams: "1200", note: undefined });
  expect(ran).toEqual([
    {
      sql: 'insert into "lot" ("id", "grams", "note") values (?, ?, ?)',
      bindings: ["lot_1", "1200", null],
    },
  ]);
});

test("given rows of which one lacks a column, all are written in one statement that names it", async () => {
  const { ran, database } = notebook();
  await insertMany(database, "share", [
    { id: "a", grams: "5" },
    { id: "b", grams: "7", note: "first" },
  ]);
  expect(ran).toEqual([
    {
      sql: 'insert into "share" ("id", "grams", "note") select "id", "grams", "note" from jsonb_populate_recordset(null::"share", ?::jsonb)',
      bindings: ['[{"id":"a","grams":"5"},{"id":"b","grams":"7","note":"first"}]'],
    },
  ]);
});

test("given no rows, nothing runs", async () => {
  const { ran, database } = notebook();
  await insertMany(database, "share", []);
  expect(ran).toEqual([]);
});

test("a change says when it was made, and of which row", async () => {
  const { ran, database } = notebook();
  await update(database, "claim", "claim_1", { state: "accepted", answer: undefined });
  expect(ran).toEqual([
    {
      sql: 'update "claim" set "state" = ?, "answer" = ?, updated_at = now() where id = ?',
      bindings: ["accepted", null, "claim_1"],
    },
  ]);
});
