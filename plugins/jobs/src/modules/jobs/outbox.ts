import type { Database } from "@dastranj/database";
import type { JobState } from "../../contract/names";

/** A job as it is written. */
export interface NewJob {
  id: string;
  name: string;
  key: string | null;
  data: unknown;
  run_at: string | null;
  priority: number;
  /** On behalf of which request it is written, if of any. */
  request_id: string | null;
}

/** A job that this process may run now. */
export interface ClaimedJob {
  id: string;
  name: string;
  data: unknown;
  attempt: number;
  /** How many of the attempts before were cut off, because their process ended. */
  cut_off: number;
  request_id: string | null;
}

/** What became of an attempt. */
export interface Outcome {
  id: string;
  attempt: number;
  state: Exclude<JobState, "running">;
  retry_in_ms: number | null;
  error: string | null;
}

/** How long a process may be silent before its jobs are taken from it. */
export const LEASE_SECONDS = 12;

/** Whatever runs when so many processes end in a row is taken to be the cause. */
const MOST_CUT_OFF = 30;

/** Writes jobs; one whose name and key stand already is left out. Answers the ids that now stand, in order. */
export async function insert(database: Database, jobs: NewJob[]): Promise<string[]> {
  const { rows } = await database
    .raw(
      `insert into job (id, name, key, data, run_at, priority, request_id)
       select id, name, key, data, coalesce(run_at, now()), priority, request_id
       from jsonb_to_recordset(?::jsonb)
         as j(id text, name text, key text, data jsonb, run_at timestamptz, priority int, request_id text)
       on conflict (name, key) where key is not null do nothing
       returning id`,
      [JSON.stringify(jobs)],
    )
    .options({ name: "dastranj_job_insert" });
  const written = new Set(rows.map(({ id }: { id: string }) => id));
  const repeated = jobs.filter(({ id }) => !written.has(id));
  const standing = await idsByKey(database, repeated);
  return jobs.map((job) => standing.get(keyOf(job)) ?? job.id);
}

const keyOf = ({ name, key }: { name: string; key: string | null }): string => JSON.stringify([name, key]);

/** The ids of jobs that stand under the names and keys of these. */
async function idsByKey(database: Database, jobs: NewJob[]): Promise<Map<string, string>> {
  if (jobs.length === 0) return new Map();
  const { rows } = await database.raw(
    `select id, name, key from job
     where (name, key) in (select name, key from jsonb_to_recordset(?::jsonb) as j(name text, key text))`,
    [JSON.stringify(jobs)],
  );
  return new Map(rows.map((row) => [keyOf(row), row.id]));
}

/**
 * Takes due jobs for a process, the most urgent first, of each name at most as many as it has room for. Two processes
 * never get the same: each passes over what another has just locked.
 */
export async function claim(
  database: Database,
  worker: string,
  room: { name: string; free: number }[],
): Promise<ClaimedJob[]> {
  const { rows } = await database
    .raw(
      // An array, because Postgres supposes thousands of rows behind a join, and would read all of the table for them.
      `update job set state = 'running', attempt = attempt + 1, worker = ?, started_at = now(), updated_at = now(),
         leased_until = now() + make_interval(secs => ?)
       where id = any(array(
         select picked.id
         from jsonb_to_recordset(?::jsonb) as room(name text, free int)
         cross join lateral (
           select id from job
           where state = 'waiting' and name = room.name and run_at <= now()
           order by priority desc, run_at
           limit room.free
           for update skip locked
         ) picked
       ))
       returning id, name, data, attempt, cut_off, request_id`,
      [worker, LEASE_SECONDS, JSON.stringify(room)],
    )
    .options({ name: "dastranj_job_claim" });
  return rows;
}

/** Takes jobs that a queue has brought, for a process; those that are no longer waiting are left out. */
export async function claimBrought(database: Database, worker: string, ids: string[]): Promise<ClaimedJob[]> {
  const { rows } = await database
    .raw(
      `update job set state = 'running', attempt = attempt + 1, worker = ?, started_at = now(), updated_at = now(),
         leased_until = now() + make_interval(secs => ?)
       where id = any(?) and state = 'waiting' and run_at <= now()
       returning id, name, data, attempt, cut_off, request_id`,
      [worker, LEASE_SECONDS, ids],
    )
    .options({ name: "dastranj_job_claim_brought" });
  return rows;
}

/** A due job on its way into a queue. */
export type QueuedJob = Pick<ClaimedJob, "id" | "name" | "attempt"> & { priority: number };

/**
 * Hands due jobs of the given names to a queue, the most urgent first. Their rows are marked when, and only when, the
 * queue has taken them; should it take them and the mark fail, they are handed over again.
 *
 * @returns how many there were
 */
export function handOver(
  database: Database,
  names: string[],
  limit: number,
  carry: (jobs: QueuedJob[]) => Promise<void>,
): Promise<number> {
  return database.transaction(async (transaction) => {
    const { rows } = await transaction
      .raw(
        `with marked as (
           update job set queued_at = now()
           where id = any(array(
             select id from job
             where state = 'waiting' and queued_at is null and run_at <= now() and name = any(?)
             order by priority desc, run_at limit ? for update skip locked
           ))
           returning id, name, attempt, priority, run_at
         )
         select id, name, attempt, priority from marked order by priority desc, run_at`,
        [names, limit],
      )
      .options({ name: "dastranj_job_hand_over" });
    if (rows.length > 0) await carry(rows);
    return rows.length;
  });
}

/**
 * Marks jobs as not handed over, because the queue lost them: all that wait, or those that have waited in the queue for
 * so long that it must be supposed. One that the queue has after all is known there by its id.
 */
export async function takeBack(database: Database, waitedSeconds: number): Promise<void> {
  await database.raw(
    `update job set queued_at = null
     where state = 'waiting' and queued_at is not null and queued_at <= now() - make_interval(secs => ?)`,
    [waitedSeconds],
  );
}

/** Notes what became of attempts. One that was taken away meanwhile (its lease ran out) is passed over. */
export async function settle(database: Database, outcomes: Outcome[]): Promise<void> {
  await database
    .raw(
      `update job set state = o.state, queued_at = null, error = coalesce(o.error, job.error), worker = null,
         leased_until = null, updated_at = now(),
         run_at = case when o.retry_in_ms is null then job.run_at
           else now() + make_interval(secs => o.retry_in_ms / 1000.0) end,
         finished_at = case when o.state = 'waiting' then null else now() end
       from jsonb_to_recordset(?::jsonb)
         as o(id text, attempt int, state text, retry_in_ms double precision, error text)
       where job.id = o.id and job.attempt = o.attempt and job.state = 'running'`,
      [JSON.stringify(outcomes)],
    )
    .options({ name: "dastranj_job_settle" });
}

/** Says that the process still lives and works on these jobs. */
export async function renewLeases(database: Database, worker: string, ids: string[]): Promise<void> {
  await database.raw(
    `update job set leased_until = now() + make_interval(secs => ?)
     where id = any(?) and worker = ? and state = 'running'`,
    [LEASE_SECONDS, ids, worker],
  );
}

/** Gives jobs back unfinished, when a process ends before they do: they may run elsewhere at once. */
export async function giveBack(database: Database, worker: string): Promise<void> {
  await database.raw(
    `update job set state = 'waiting', attempt = attempt - 1, queued_at = null, worker = null, leased_until = null,
       updated_at = now()
     where worker = ? and state = 'running'`,
    [worker],
  );
}

/**
 * Frees the jobs of processes that died. That a process ends is rarely the fault of a job under way in it, so it does not count among
 * the attempts that failed; but a job that kills its process is given up at last.
 *
 * @param names jobs that this process knows
 * @returns how many were freed
 */
export async function freeAbandoned(database: Database, names: string[]): Promise<number> {
  const { rows } = await database.raw(
    `with dead_ones as (
       select id from job where state = 'running' and leased_until < now() and name = any(?) for update skip locked
     )
     update job set worker = null, leased_until = null, queued_at = null, updated_at = now(), run_at = now(),
       cut_off = job.cut_off + 1,
       state = case when job.cut_off + 1 >= ? then 'dead' else 'waiting' end,
       error = 'The process that ran it ended.',
       finished_at = case when job.cut_off + 1 >= ? then now() end
     from dead_ones where job.id = dead_ones.id
     returning job.id`,
    [names, MOST_CUT_OFF, MOST_CUT_OFF],
  );
  return rows.length;
}

/** Begins given-up jobs anew, with all their attempts: one, or all of a name, or all. Answers their ids. */
export async function revive(
  database: Database,
  which: { id?: string; name?: string },
  limit: number,
): Promise<string[]> {
  const { rows } = await database.raw(
    `with chosen as (
       select id from job
       where state = 'dead' and (?::text is null or id = ?) and (?::text is null or name = ?)
       order by created_at limit ? for update skip locked
     ), revived as (
       update job set state = 'waiting', attempt = 0, cut_off = 0, queued_at = null, run_at = now(), finished_at = null, updated_at = now()
       from chosen where job.id = chosen.id returning job.id
     )
     select id, pg_notify('dastranj_jobs', '') from revived`,
    [which.id ?? null, which.id ?? null, which.name ?? null, which.name ?? null, limit],
  );
  return rows.map(({ id }: { id: string }) => id);
}

/** Writes how far a running attempt is. */
export async function noteProgress(
  database: Database,
  { id, attempt }: Pick<ClaimedJob, "id" | "attempt">,
  progress: { done: number; total: number },
): Promise<void> {
  await database.raw(
    "update job set progress = ?::jsonb where id = ? and attempt = ? and state = 'running'",
    [JSON.stringify(progress), id, attempt],
  );
}

/** Enqueues a job unless one of its name is due and waiting already: that one will see what this one was to see. */
export async function insertUnlessWaiting(
  database: Database,
  job: Pick<NewJob, "id" | "name" | "data">,
): Promise<void> {
  await database.raw(
    `insert into job (id, name, data)
     select ?, ?, ?::jsonb where not exists (select from job where name = ? and state = 'waiting' and run_at <= now())`,
    [job.id, job.name, JSON.stringify(job.data), job.name],
  );
}

/**
 * Takes back what was planned for a schedule at other moments than the next: the schedule was changed. What is due
 * within a minute stays, since another process's clock may only be a little ahead.
 */
export async function dropOtherPlans(database: Database, name: string, key: string): Promise<void> {
  await database.raw(
    `delete from job
     where name = ? and key like 'schedule:%' and key <> ? and state = 'waiting' and attempt = 0
       and run_at > now() + interval '1 minute'`,
    [name, key],
  );
}

/** Deletes finished jobs that nobody will ask for any more. Answers how many. */
export async function prune(database: Database, olderThanDays: number, limit: number): Promise<number> {
  const { rows } = await database.raw(
    `delete from job where id in (
       select id from job where state = 'done' and finished_at < now() - make_interval(days => ?) limit ?
     ) returning id`,
    [olderThanDays, limit],
  );
  return rows.length;
}

/** How many jobs of a name stand where, and for how long the oldest of those that may run has been due. */
export interface NameCount {
  name: string;
  waiting: number;
  running: number;
  dead: number;
  oldest_waiting_seconds: number;
}

/** Counts the jobs that are not done, by name. What is done is not read: it may be a million rows. */
export async function count(database: Database): Promise<NameCount[]> {
  const { rows } = await database.raw(
    `select name, sum(waiting)::int as waiting, sum(running)::int as running, sum(dead)::int as dead,
       coalesce(greatest(extract(epoch from now() - min(due)), 0), 0)::float as oldest_waiting_seconds
     from (
       select name, count(*) as waiting, 0 as running, 0 as dead, min(run_at) as due
       from job where state = 'waiting' group by name
       union all
       select name, 0, count(*), 0, null from job where state = 'running' group by name
       union all
       select name, 0, 0, count(*), null from job where state = 'dead' group by name
     ) standing
     group by name order by name`,
    [],
  );
  return rows;
}
