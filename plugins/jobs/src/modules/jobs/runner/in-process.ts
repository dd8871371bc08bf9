import { randomUUID } from "node:crypto";
import type { JobDefinition } from "../../../contract/define-job";
import { type ClaimedJob, claim, freeAbandoned, giveBack, noteProgress, renewLeases } from "../outbox";
import { Heartbeat } from "./heartbeat";
import { patienceOf, perform } from "./perform";
import type { Runner, RunnerSurroundings } from "./runner";
import { Settlements } from "./settlements";

const CONCURRENCY = 5;
/** Jobs that are due later, or whose notification was lost, are found within this time. */
const LOOK_EVERY_MS = 1000;
const RENEW_EVERY_MS = 3000;
const FREE_EVERY_MS = 4000;
const PROGRESS_EVERY_MS = 250;
const WAIT_AT_END_MS = 20_000;

/** Runs jobs in this process: takes due rows of the outbox, a batch at a time, as many as it has room for. */
export class InProcessRunner implements Runner {
  readonly #worker = randomUUID();
  readonly #running = new Map<string, { name: string; end: Promise<void> }>();
  readonly #settlements: Settlements;
  readonly #heartbeat = new Heartbeat();
  #taking: Promise<void> | undefined;
  #wanted = false;
  #stopped = false;

  constructor(private readonly around: RunnerSurroundings) {
    this.#settlements = new Settlements(around.database, around.logger);
  }

  async start(): Promise<void> {
    const { database, logger } = this.around;
    const failed = (error: unknown) => logger.warn(`The outbox of jobs could not be read: ${error}`);
    this.#heartbeat.every(LOOK_EVERY_MS, async () => this.wake(), failed);
    this.#heartbeat.every(
      RENEW_EVERY_MS,
      async () => {
        if (this.#running.size > 0) await renewLeases(database, this.#worker, [...this.#running.keys()]);
      },
      failed,
    );
    this.#heartbeat.every(
      FREE_EVERY_MS,
      async () => {
        const most = [...this.around.definitions.values()].map((job) => ({
          name: job.name,
          attempts: patienceOf(job).attempts,
        }));
        if ((await freeAbandoned(database, most)) > 0) this.wake();
      },
      failed,
    );
    this.wake();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    await this.#taking;
    const ends = Promise.allSettled([...this.#running.values()].map(({ end }) => end));
    await Promise.race([ends, new Promise((over) => setTimeout(over, WAIT_AT_END_MS).unref())]);
    await this.#settlements.written();
    this.#heartbeat.stop();
    if (this.#running.size > 0) await giveBack(this.around.database, this.#worker);
  }

  /** There may be work. */
  wake(): void {
    this.#wanted = true;
    this.#takeIfWanted();
  }

  #takeIfWanted(): void {
    if (this.#taking || !this.#wanted || this.#stopped) return;
    this.#taking = this.#take().finally(() => {
      this.#taking = undefined;
      // What was wanted between the last look and this moment.
      this.#takeIfWanted();
    });
  }

  async #take(): Promise<void> {
    while (this.#wanted && !this.#stopped) {
      this.#wanted = false;
      const room = this.#room();
      if (room.length === 0) return;
      try {
        const jobs = await claim(this.around.database, this.#worker, room);
        for (const job of jobs) this.#begin(job);
        // A name that filled its room may have more.
        if (room.some(({ name, free }) => jobs.filter((job) => job.name === name).length === free))
          this.#wanted = true;
      } catch (error) {
        this.around.logger.warn(`Jobs could not be taken: ${error}`);
        return;
      }
    }
  }

  #room(): { name: string; free: number }[] {
    const busy = new Map<string, number>();
    for (const { name } of this.#running.values()) busy.set(name, (busy.get(name) ?? 0) + 1);
    return [...this.around.definitions.values()]
      .map(({ name, concurrency = CONCURRENCY }) => ({ name, free: concurrency - (busy.get(name) ?? 0) }))
      .filter(({ free }) => free > 0);
  }

  #begin(job: ClaimedJob): void {
    const definition = this.around.definitions.get(job.name);
    if (!definition) return;
    this.#running.set(job.id, { name: job.name, end: this.#carryOut(job, definition) });
  }

  async #carryOut(job: ClaimedJob, definition: JobDefinition): Promise<void> {
    const { database, container, logger } = this.around;
    let said = 0;
    const outcome = await perform(job, definition, container, async (done, total) => {
      if (done < total && Date.now() - said < PROGRESS_EVERY_MS) return;
      said = Date.now();
      await noteProgress(database, job, { done, total });
    });
    if (outcome.error) {
      const then = outcome.state === "dead" ? "It was given up." : `Again in ${outcome.retry_in_ms} ms.`;
      logger.warn(`Job ${job.name} ${job.id}, attempt ${job.attempt}, failed. ${then} ${outcome.error}`);
    }
    this.#running.delete(job.id);
    this.#settlements.add(outcome);
    this.wake();
  }
}
