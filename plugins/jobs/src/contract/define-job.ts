import type { MedusaContainer } from "@medusajs/framework/types";
import type { z } from "@medusajs/framework/zod";

/** How long to wait before the next attempt: doubled after each failure, up to a limit. Milliseconds. */
export interface Backoff {
  firstMs: number;
  mostMs: number;
}

/** A moment that comes again: five or six cron fields, read in a time zone ("Asia/Tehran"). */
export interface Schedule<Data = unknown> {
  cron: string;
  timeZone: string;
  data: Data;
}

/** One attempt at a job, as its handler sees it. */
export interface JobRun {
  id: string;
  /** 1 for the first. */
  attempt: number;
  container: MedusaContainer;
  /** Aborted when the attempt's time is over: hand it to what can be interrupted. */
  signal: AbortSignal;
  /** Says how far the work is, for a screen that follows it. */
  progress(done: number, total: number): Promise<void>;
}

/**
 * What is done later, and how. A job is attempted at least once and may be attempted again after it succeeded (a
 * process can die between the effect and the note of it), so a handler must be idempotent.
 */
export interface JobDefinition<Data = unknown> {
  /** "noun.verb", unique in the market. */
  name: string;
  /** Checked when the job is written and again when it is read. Ids, not copies: a payload may be old when it is read. */
  data: z.ZodType<Data>;
  /** How many run at once in one process. */
  concurrency?: number;
  attempts?: number;
  backoff?: Backoff;
  timeoutMs?: number;
  schedule?: Schedule<Data>;
  /**
   * A Postgres channel. A notification on it enqueues the job with `data`, unless one is waiting already; so does the
   * start of a worker, which may have missed one. For writes that only a trigger sees.
   */
  follows?: { channel: string; data: Data };
  handle(data: Data, run: JobRun): Promise<unknown>;
}

/** Every job known to this process. Kept on the global object: a built and a source copy of this file share it. */
const shared = globalThis as typeof globalThis & { dastranjJobs?: Map<string, JobDefinition> };
shared.dastranjJobs ??= new Map();
const known = shared.dastranjJobs;

/** Makes a job known by its name. Called where the file lies that Medusa loads at start: `workflows/`. */
export function defineJob<Data>(definition: JobDefinition<Data>): JobDefinition<Data> {
  known.set(definition.name, definition as JobDefinition);
  return definition;
}

/** The jobs that were defined, by name. */
export function definedJobs(): ReadonlyMap<string, JobDefinition> {
  return known;
}
