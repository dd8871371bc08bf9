import { withDatabase } from "./database.mjs";

/**
 * What the launcher knows of a database is kept in that database, in a schema of its own: so it is true for every
 * checkout that uses it, and gone when the database is.
 * @param {string} url
 * @param {string} key
 * @returns {Promise<string | undefined>}
 */
export function recall(url, key) {
  return withDatabase(url, async (client) => {
    const { rows: tables } = await client.query("select to_regclass('launch.state') as found");
    if (!tables[0].found) return undefined;
    const { rows } = await client.query("select value from launch.state where key = $1", [key]);
    return rows[0]?.value;
  });
}

/**
 * @param {string} url
 * @param {string} key
 * @param {string} value
 */
export function keep(url, key, value) {
  return withDatabase(url, async (client) => {
    await client.query("create schema if not exists launch");
    await client.query("create table if not exists launch.state (key text primary key, value text not null)");
    await client.query(
      "insert into launch.state (key, value) values ($1, $2) on conflict (key) do update set value = excluded.value",
      [key, value],
    );
  });
}
