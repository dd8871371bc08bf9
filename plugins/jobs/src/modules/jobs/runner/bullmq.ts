import { randomUUID } from "node:crypto";
import { Queue, Worker } from "bullmq";
import { Redis } from "ioredis";
import type { JobDefinition } from "../../../contract/define-job";
import { handOver, type QueuedJob, takeBack } from "../outbox";
import { Attempts } from "./attempts";
import { BroughtJobs } from "./brought-jobs";
import { Heartbeat } from "./heartbeat";
import { roomOf } from "./perform";
import type { Runner, RunnerSurroundings } from "./runner";

const PREFIX = "dastranj-jobs";
/** Present as long as Redis remembers: when it is gone, so is all that the queues carried. */
const MEMORY = `${PREFIX}:memory`;
const LOOK_EVERY_MS = 1000;
const BATCH = 1000;
const CARRIED_WITHIN_MS = 5000;
/** A process that was brought an id and died is noticed within these times; the job is then brought to another. */
const STALLED = { lockDuration: 10_000, stalledInterval: 5000, maxStalledCount: 1000 };
/** Redis may have come back with an older memory: what it has carried for so long is handed over again. */
const SUPPOSED_LOST_SECONDS = 120;

/**
 * Runs jobs that BullMQ brings. The outbox row stays the truth and BullMQ carries its id alone: a relay in each process
 * hands due rows over, and whoever is brought an id claims the row first. A Redis that lost everything is filled again.
 */
export class BullMqRunner implements Runner {
  readonly #redis: Redis;
  readonly #attempts: Attempts;
  readonly #brought: BroughtJobs;
  readonly #heartbeat = new Heartbeat();
  readonly #queues = new Map<string, Queue>();
  readonly #workers: Worker[] = [];
  #relaying: Promise<void> | undefined;
  #wanted = false;
  #stopped = false;

  constructor(
    private readonly around: RunnerSurroundings,
    url: string,
  ) {
    // Commands wait for a lost Redis rather than fail: what they carry stands in the outbox anyway.
    this.#redis = new Redis(url, { maxRetriesPerRequest: null, lazyConnect: true });
    this.#redis.on("error", (error) =>
      around.logger.warn(`Redis, which carries the jobs, is away: ${error}`),
    );
    this.#attempts = new Attempts(around, () => this.wake());
    this.#brought = new BroughtJobs(around.database, this.#attempts.worker, around.logger);
  }

  async start(): Promise<void> {
    await this.#redis.connect();
    for (const job of this.around.definitions.values()) this.#open(job);
    this.#attempts.start();
    const failed = (error: unknown) => this.around.logger.warn(`Jobs could not be handed over: ${error}`);
    const look = async () => {
      await this.#noticeLoss();
      this.wake();
    };
    this.#heartbeat.every(LOOK_EVERY_MS, look, failed);
    await look();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#heartbeat.stop();
    await this.#relaying;
    // They take no more; what they hold is waited for by the attempts.
    const closed = Promise.all(this.#workers.map((worker) => worker.close()));
    await this.#attempts.stop();
    await Promise.race([closed, new Promise((over) => setTimeout(over, 1000).unref())]);
    await Promise.all([...this.#queues.values()].map((queue) => queue.close()));
    this.#redis.disconnect();
  }

  wake(): void {
    this.#wanted = true;
    this.#relayIfWanted();
  }

  #open(job: JobDefinition): void {
    const options = { connection: this.#redis, prefix: PREFIX };
    const queue = new Queue(job.name, {
      ...options,
      defaultJobOptions: { removeOnComplete: true, removeOnFail: true },
    });
    const bring = async ({ data }: { data: { id: string } }) => {
      const claimed = await this.#brought.claim(data.id);
      if (claimed) await this.#attempts.begin(claimed);
    };
    const worker = new Worker(job.name, bring, { ...options, ...STALLED, concurrency: roomOf(job) });
    const failed = (error: unknown) => this.around.logger.warn(`The queue of ${job.name}: ${error}`);
    queue.on("error", failed);
    worker.on("error", failed);
    this.#queues.set(job.name, queue);
    this.#workers.push(worker);
  }

  async #noticeLoss(): Promise<void> {
    if (this.#redis.status !== "ready") return;
    const forgot = (await this.#redis.set(MEMORY, randomUUID(), "NX")) === "OK";
    await takeBack(this.around.database, forgot ? 0 : SUPPOSED_LOST_SECONDS);
  }

  #relayIfWanted(): void {
    if (this.#relaying || !this.#wanted || this.#stopped || this.#redis.status !== "ready") return;
    this.#relaying = this.#relay()
      .catch((error) => this.around.logger.warn(`Jobs could not be handed over: ${error}`))
      .finally(() => {
        this.#relaying = undefined;
        this.#relayIfWanted();
      });
  }

  async #relay(): Promise<void> {
    this.#wanted = false;
    const handed = await handOver(this.around.database, [...this.#queues.keys()], BATCH, (jobs) =>
      Promise.race([this.#carry(jobs), this.#tooLong()]),
    );
    if (handed === BATCH) this.#wanted = true;
  }

  /** Rows are locked while Redis is asked: one that does not answer must not hold them. */
  async #tooLong(): Promise<never> {
    await new Promise((over) => setTimeout(over, CARRIED_WITHIN_MS).unref());
    throw new Error(`Redis did not take them within ${CARRIED_WITHIN_MS / 1000} s.`);
  }

  async #carry(jobs: QueuedJob[]): Promise<void> {
    const byName = new Map<string, QueuedJob[]>();
    for (const job of jobs) byName.set(job.name, [...(byName.get(job.name) ?? []), job]);
    for (const [name, some] of byName) {
      await this.#queues
        .get(name)
        ?.addBulk(some.map((job) => ({ name, data: { id: job.id }, opts: optionsOf(job) })));
    }
  }
}

/** Each attempt is carried under an id of its own, so that handing it over twice is carrying it once. */
function optionsOf({ id, attempt, priority }: QueuedJob) {
  const jobId = `${id}-${attempt}`;
  // BullMQ's own priorities come after all that has none: the urgent go to the head of the line instead.
  return priority > 0 ? { jobId, lifo: true } : priority < 0 ? { jobId, priority: -priority } : { jobId };
}
