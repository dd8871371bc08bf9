import { container } from "@medusajs/framework";
import type { Context, Logger } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, generateEntityId, MedusaService } from "@medusajs/framework/utils";
import type { ClientConfig } from "pg";
import { definedJobs, type JobDefinition } from "../../contract/define-job";
import type { Enqueued, Jobs, JobToEnqueue } from "../../contract/jobs";
import { Job } from "./models/job";
import { count, type Database, insert, insertUnlessWaiting, type NewJob, prune, revive } from "./outbox";
import { refusal } from "./refusal";
import { Heartbeat } from "./runner/heartbeat";
import { InProcessRunner } from "./runner/in-process";
import { Listener } from "./runner/listener";
import type { Runner } from "./runner/runner";
import { planSchedules } from "./schedules";

interface Dependencies {
  logger: Logger;
}

const MOST_BYTES = 256 * 1024;
const CHANNEL = "dastranj_jobs";
const PLAN_EVERY_MS = 15_000;

/** Keeps the outbox of jobs, and runs them unless the process only serves requests. */
export class JobsModuleService extends MedusaService({ Job }) implements Jobs {
  readonly #database: Database;
  readonly #logger: Logger;
  readonly #heartbeat = new Heartbeat();
  #runner: Runner | undefined;
  #listener: Listener | undefined;

  // Medusa calls these when the whole application has been loaded, and when it ends.
  readonly __hooks = {
    onApplicationStart: () => this.#start(),
    onApplicationPrepareShutdown: () => this.#stop(),
  };

  constructor(dependencies: Dependencies & Record<string, unknown>) {
    super(dependencies);
    this.#database = dependencies[ContainerRegistrationKeys.PG_CONNECTION] as Database;
    this.#logger = dependencies.logger;
  }

  async enqueue(name: string, data: unknown, options: Enqueued = {}, context?: Context): Promise<string> {
    const [id] = await this.enqueueMany([{ name, data, ...options }], context);
    return id as string;
  }

  async enqueueMany(jobs: JobToEnqueue[], context?: Context): Promise<string[]> {
    if (jobs.length === 0) return [];
    return insert(transactionOf(context) ?? this.#database, jobs.map(toRow));
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
    if (!runsJobs()) return;
    const definitions = definedJobs();
    await planSchedules(this.#database, definitions.values(), new Date());
    const followers = new Map<string, JobDefinition[]>();
    for (const job of definitions.values()) {
      if (job.follows)
        followers.set(job.follows.channel, [...(followers.get(job.follows.channel) ?? []), job]);
    }
    const runner = new InProcessRunner({
      database: this.#database,
      container,
      logger: this.#logger,
      definitions,
    });
    this.#runner = runner;
    await runner.start();
    const heard = (channel: string) => {
      if (channel === CHANNEL) runner.wake();
      for (const job of followers.get(channel) ?? []) this.#follow(job);
    };
    this.#listener = new Listener(
      connectionOf(this.#database),
      [CHANNEL, ...followers.keys()],
      heard,
      this.#logger,
    );
    await this.#listener.open();
    this.#heartbeat.every(
      PLAN_EVERY_MS,
      () => planSchedules(this.#database, definitions.values(), new Date()),
      (error) => this.#logger.warn(`Schedules could not be planned: ${error}`),
    );
  }

  async #stop(): Promise<void> {
    this.#heartbeat.stop();
    await this.#listener?.close();
    await this.#runner?.stop();
  }

  #follow({ name, follows }: JobDefinition): void {
    insertUnlessWaiting(this.#database, toRow({ name, data: follows?.data })).catch((error) =>
      this.#logger.warn(`Job ${name} could not be enqueued after a notification: ${error}`),
    );
  }
}

/** A process that only serves requests, or a command, enqueues jobs and leaves them to the workers. */
function runsJobs(): boolean {
  const { projectConfig } = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  return projectConfig.workerMode !== "server" && process.env.MEDUSA_WORKER_MODE !== "server";
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
  };
}

/** The transaction that a module's method runs in, to write in it. */
function transactionOf(context: Context | undefined): Database | undefined {
  const manager = context?.transactionManager as { getTransactionContext?(): Database } | undefined;
  return manager?.getTransactionContext?.();
}

/** How Medusa's own pool reaches the database, for a connection beside it. */
function connectionOf(database: Database): ClientConfig {
  return (database as unknown as { client: { config: { connection: ClientConfig } } }).client.config
    .connection;
}
