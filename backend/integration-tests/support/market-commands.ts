import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { programs } from "../../../launch/build/programs.mjs";
import { withDatabase } from "../../../launch/postgres/database.mjs";
import { BUILT } from "./database";

/** Runs one of the operator's commands for what lists show, as built; answers what it says, and fails when it does. */
export async function searchCommand(
  name: "verify" | "rebuild",
  env: Record<string, string | undefined>,
): Promise<string> {
  const script = `./src/search/${name}.js`;
  const { stdout } = await promisify(execFile)(process.execPath, [programs.medusa(), "exec", script], {
    cwd: BUILT,
    env: { ...process.env, ...env, WORKER_MODE: "server" },
  });
  return stdout;
}

/** Does something while no process can follow what changes in the catalogue. */
export function unfollowed(databaseUrl: string, work: () => Promise<void>): Promise<void> {
  return withDatabase(databaseUrl, async (client) => {
    await client.query("select pg_advisory_lock(hashtext('dastranj catalogue'))");
    await work();
  });
}

/** Ids of the copies of the index that a market's database knows of, the newest first. */
export function copiesKnown(databaseUrl: string): Promise<string[]> {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query("select id from catalogue_copy order by created_at desc");
    return rows.map(({ id }) => id);
  });
}

/** Whether all words of the index that answers have been learned. */
export function wordsAreLearned(databaseUrl: string): Promise<boolean> {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query("select from vocabulary where learned_of is not null");
    return rows.length > 0;
  });
}

/** Whether nothing waits for the workers that is due, and the catalogue is followed: what the seed did has had its effect. */
export function nothingIsDue(databaseUrl: string): Promise<boolean> {
  return withDatabase(databaseUrl, async (client) => {
    const { rows } = await client.query(
      `select 1 from catalogue_change
       union all select 1 from job where state not in ('done', 'dead') and run_at <= now() limit 1`,
    );
    return rows.length === 0;
  });
}

/**
 * Lets a seller's licences end as midnight does, which writes nothing, and lets the hour strike at which that is looked for.
 *
 * @returns how long after midnight it is looked for, in milliseconds
 */
export function licencesEnd(databaseUrl: string, handle: string): Promise<number> {
  return withDatabase(databaseUrl, async (client) => {
    await client.query(
      `update licence set expires_on = (current_date - 2)::text
       where seller_id = (select id from seller where handle = $1)`,
      [handle],
    );
    const { rows } = await client.query(
      `update job set run_at = now() where name = 'sellers.sweep-licences' and state = 'waiting' and key like 'schedule:%'
       returning substr(key, length('schedule:') + 1) as planned`,
    );
    await client.query("notify dastranj_jobs");
    // An hour of Tehran begins at half past.
    return new Date(rows[0]?.planned).getTime() % 1_800_000;
  });
}

/** Takes what tests made out of a Meilisearch that others use. */
export async function forgetCopies(
  databaseUrl: string,
  { url, key }: { url: string; key: string },
): Promise<void> {
  for (const id of await copiesKnown(databaseUrl)) {
    await fetch(`${url}/indexes/${id}`, { method: "DELETE", headers: { authorization: `Bearer ${key}` } });
  }
}
