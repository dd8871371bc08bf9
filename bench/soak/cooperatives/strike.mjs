import { setTimeout as delay } from "node:timers/promises";
import { withDatabase } from "../../../launch/postgres/database.mjs";

const HELD_UP_WITHIN_MS = 15_000;

/**
 * Kills a server at the moment when it is about to write a table, with what it has written before in the same transaction: until it is dead,
 * nobody can write there.
 *
 * @param {string} databaseUrl
 * @param {string} table
 * @param {() => Promise<unknown>} begin what leads to that write
 * @param {() => Promise<void>} kill
 * @returns {Promise<boolean>} whether somebody was about to write there
 */
export function killAtWriteOf(databaseUrl, table, begin, kill) {
  return withDatabase(databaseUrl, async (client) => {
    await client.query(`begin; lock table "${table}" in share mode`);
    const asked = begin().catch(() => undefined);
    let waits = false;
    for (const end = Date.now() + HELD_UP_WITHIN_MS; !waits && Date.now() < end; ) {
      const { rows } = await client.query(
        "select count(*)::int as n from pg_locks where relation = $1::regclass and mode = 'RowExclusiveLock' and not granted",
        [`"${table}"`],
      );
      waits = rows[0].n > 0;
      if (!waits) await delay(5);
    }
    await kill();
    await client.query("rollback");
    await asked;
    return waits;
  });
}

/**
 * Kills a server so long after something was begun.
 * @param {number} afterMs
 * @param {() => Promise<unknown>} begin
 * @param {() => Promise<void>} kill
 */
export async function killAfter(afterMs, begin, kill) {
  const asked = begin().catch(() => undefined);
  await delay(afterMs);
  await kill();
  await asked;
}
