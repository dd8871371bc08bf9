import { randomUUID } from "node:crypto";
import { underRequest } from "@dastranj/observability/instruments";
import type { JobDefinition } from "../../../contract/define-job";
import { type ClaimedJob, freeAbandoned, giveBack, noteProgress, type Outcome, renewLeases } from "../outbox";
import { Heartbeat } from "./heartbeat";
import { perform } from "./perform";
import type { RunnerSurroundings } from "./runner";
import { Settlements } from "./settlements";

const RENEW_EVERY_MS = 3000;
const FREE_EVERY_MS = 4000;
const PROGRESS_EVERY_MS = 250;
const WAIT_AT_END_MS = 20_000;

/** The attempts under way in this process, from the claim to the note of what became of them, whoever brought the job. */
export class Attempts {
  /** By this name the process claims jobs. */
  readonly worker = randomUUID();
  readonly #running = new Map<string, { name: string; end: Promise<void> }>();
  readonly #settlements: Settlements;
  readonly #heartbeat = new Heartbeat();

  /** @param freed called when jobs of processes that died may run again */
  constructor(
    private readonly around: RunnerSurroundings,
    private readonly freed: () => void,
  ) {
    this.#settlements = new Settlements(around.database, around.logger);
  }

  start(): void {
    const { database, logger } = this.around;
    const failed = (error: unknown) => logger.warn(`The outbox of jobs could not be reached: ${error}`);
    const renew = async () => {
      if (this.#running.size > 0) await renewLeases(database, this.worker, [...this.#running.keys()]);
    };
    const free = async () => {
      if ((await freeAbandoned(database, [...this.around.definitions.keys()])) > 0) this.freed();
    };
    this.#heartbeat.every(RENEW_EVERY_MS, renew, failed);
    this.#heartbeat.every(FREE_EVERY_MS, free, failed);
    // At once too: processes that never live long enough for their first beat would leave all to the next.
    free().catch(failed);
  }

  /** How many of a name are under way. */
  count(name: string): number {
    let count = 0;
    for (const running of this.#running.values()) if (running.name === name) count += 1;
    return count;
  }

  /** Begins a claimed job; resolves when it has ended, one way or another. */
  begin(job: ClaimedJob): Promise<void> {
    const definition = this.around.definitions.get(job.name);
    if (!definition) return Promise.resolve();
    const end = this.#carryOut(job, definition);
    this.#running.set(job.id, { name: job.name, end });
    return end;
  }

  /** Waits for what is under way, though not for ever, and gives the rest back. */
  async stop(): Promise<void> {
    const ends = Promise.allSettled([...this.#running.values()].map(({ end }) => end));
    await Promise.race([ends, new Promise((over) => setTimeout(over, WAIT_AT_END_MS).unref())]);
    await this.#settlements.written();
    this.#heartbeat.stop();
    if (this.#running.size > 0) await giveBack(this.around.database, this.worker);
  }

  async #carryOut(job: ClaimedJob, definition: JobDefinition): Promise<void> {
    // What nobody asked for, as a schedule or a trigger, is followed through the log by the job's own id.
    const onBehalfOf = job.request_id ?? job.id;
    const outcome = await underRequest(onBehalfOf, () => this.#attempt(job, definition), {
      job: job.name,
      job_id: job.id,
    });
    this.#running.delete(job.id);
    this.#settlements.add(outcome);
  }

  async #attempt(job: ClaimedJob, definition: JobDefinition): Promise<Outcome> {
    const { database, container, logger } = this.around;
    let said = 0;
    const begun = Date.now();
    const outcome = await perform(job, definition, container, async (done, total) => {
      if (done < total && Date.now() - said < PROGRESS_EVERY_MS) return;
      said = Date.now();
      await noteProgress(database, job, { done, total });
    });
    if (outcome.error) {
      const then = outcome.state === "dead" ? "It was given up." : `Again in ${outcome.retry_in_ms} ms.`;
      logger.warn(`Job ${job.name} ${job.id}, attempt ${job.attempt}, failed. ${then} ${outcome.error}`);
    } else
      logger.debug(`Job ${job.name} ${job.id}, attempt ${job.attempt}, done in ${Date.now() - begun} ms.`);
    return outcome;
  }
}
