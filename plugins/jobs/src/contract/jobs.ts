import type { Context } from "@medusajs/framework/types";

/** How a job is enqueued. */
export interface Enqueued {
  /** At most one job of a name and key is ever made while the row is kept: a repeated enqueue answers the first. */
  key?: string;
  /** Not before this moment. */
  runAt?: Date;
  /** Higher goes first; 0 by default. */
  priority?: number;
}

/** A job to enqueue among others. */
export interface JobToEnqueue extends Enqueued {
  name: string;
  data: unknown;
}

/** The service of the jobs module, as other plugins see it. */
export interface Jobs {
  /**
   * Writes a job to the outbox. With the context of a running transaction it is written in that transaction: it
   * happens if, and only if, the transaction commits.
   *
   * @returns the id of the job, or of the one that stands under the same name and key
   * @throws a refusal for a name nobody defined, or data that fails its schema or is too large
   */
  enqueue(name: string, data: unknown, options?: Enqueued, context?: Context): Promise<string>;
  /** The same for many at once; all or none. */
  enqueueMany(jobs: JobToEnqueue[], context?: Context): Promise<string[]>;
}
