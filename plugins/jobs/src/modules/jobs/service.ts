import { type Database, runningTransaction } from "@dastranj/database";
import { currentRequestId } from "@dastranj/observability/instruments";
import { container } from "@medusajs/framework";
import type { Context, Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils";
import { definedJobs } from "../../contract/define-job";
import type { Enqueued, Jobs, JobToEnqueue } from "../../contract/jobs";
import { showJobs } from "./figures";
import { Job } from "./models/job";
import { count, insert, type NewJob, prune, revive } from "./outbox";
import { Presence } from "./presence";
import { refusal } from "./refusal";
import { connectionOf, runJobs } from "./run-jobs";

/** Options of the jobs plugin, from the composition root. */
export interface JobsOptions {
  /** Where there is one, jobs are carried by BullMQ on this Redis; else by Postgres itself. */
  redisUrl?: string;
}

interface Dependencies {
  logger: Logger;
}

const MOST_BYTES = 256 * 1024;

/** Keeps the outbox of jobs, and runs them unless the process only serves requests. */
export class JobsModuleService extends MedusaService({ Job }) implements Jobs {
  readonly #database: Database;
  readonly #logger: Logger;
  readonly #redisUrl: string | undefined;
  #end: (() => Promise<void>) | undefined;

  // Medusa calls these when the whole application has been loaded, and when it ends.
  readonly __hooks = {
    onApplicationStart: () => this.#start().catch(endTheProcess),
    onApplicationPrepareShutdown: async () => this.#end?.(),
  };

  constructor(dependencies: Dependencies & Record<string, unknown>, options: JobsOptions = {}) {
    super(dependencies, options);
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
    this.#logger = dependencies.logger;
    this.#redisUrl = options.redisUrl;
    showJobs(this.#database);
  }

  async enqueue(name: string, data: unknown, options: Enqueued = {}, context?: Context): Promise<string> {
    const [id] = await this.enqueueMany([{ name, data, ...options }], context);
    return id as string;
  }

  async enqueueMany(jobs: JobToEnqueue[], context?: Context): Promise<string[]> {
    if (jobs.length === 0) return [];
    return insert(runningTransaction(context) ?? this.#database, jobs.map(toRow));
  }

  /** How many jobs of each name stand where. */
  countJobsByName(): ReturnType<typeof count> {
    return count(this.#database);
  }

  /** Begins given-up jobs anew; answers their ids. */
  reviveJobs(which: { id?: string; name?: string }, limit: number): Promise<string[]> {
    return revive(this.#database, which, limit);
  }

  /** Deletes jobs that were done so many days ago; answers how many. */
  pruneJobs(olderThanDays: number, limit: number): Promise<number> {
    return prune(this.#database, olderThanDays, limit);
  }

  async #start(): Promise<void> {
    // Medusa's own commands (a migration, a script) come and go beside a running market.
    if (process.env.MEDUSA_WORKER_MODE === "server") return;
    const presence = new Presence(connectionOf(this.#database), Boolean(this.#redisUrl), this.#logger);
    await presence.take();
    this.#end = () => presence.leave();
    // A process that only serves requests enqueues jobs and leaves them to the workers.
    if (container.resolve(ContainerRegistrationKeys.CONFIG_MODULE).projectConfig.workerMode === "server")
      return;
    const around = {
      database: this.#database,
      container,
      logger: this.#logger,
      definitions: definedJobs(),
    };
    const endJobs = await runJobs(around, this.#redisUrl);
    this.#end = async () => {
      await endJobs();
      await presence.leave();
    };
  }
}

/**
 * Says why the process cannot go on, and ends it: Medusa would swallow what a module throws at the start, and serve. Never
 * resolves, so that nothing is served meanwhile.
 */
function endTheProcess(reason: unknown): Promise<never> {
  const sentence = reason instanceof Error ? reason.message : String(reason);
  return new Promise(() => process.stderr.write(`${sentence}\n`, () => process.exit(1)));
}

/** Checks a job and gives it the shape of its row. */
function toRow({ name, data, key, runAt, priority }: JobToEnqueue): NewJob {
  const definition = definedJobs().get(name);
  if (!definition) throw refusal("job_unknown", name);
  const given = definition.data.safeParse(data);
  if (!given.success) throw refusal("job_data_invalid", given.error.message);
  const bytes = Buffer.byteLength(JSON.stringify(given.data ?? null));
  if (bytes > MOST_BYTES) throw refusal("job_data_too_large", `${bytes} of at most ${MOST_BYTES} bytes.`);
  return {
    id: generateEntityId(undefined, "job"),
    name,
    key: key ?? null,
    data: given.data,
    run_at: runAt?.toISOString() ?? null,
    priority: priority ?? 0,
    request_id: currentRequestId() ?? null,
  };
}
