import { claim } from "../outbox";
import { Attempts } from "./attempts";
import { Heartbeat } from "./heartbeat";
import { roomOf } from "./perform";
import type { Runner, RunnerSurroundings } from "./runner";

/** Jobs that are due later, or whose notification was lost, are found within this time. */
const LOOK_EVERY_MS = 1000;

/** Runs jobs in this process: takes due rows of the outbox, a batch at a time, as many as it has room for. */
export class InProcessRunner implements Runner {
  readonly #attempts: Attempts;
  readonly #heartbeat = new Heartbeat();
  #taking: Promise<void> | undefined;
  #wanted = false;
  #stopped = false;

  constructor(private readonly around: RunnerSurroundings) {
    this.#attempts = new Attempts(around, () => this.wake());
  }

  async start(): Promise<void> {
    this.#attempts.start();
    this.#heartbeat.every(LOOK_EVERY_MS, async () => this.wake());
    this.wake();
  }

  async stop(): Promise<void> {
    this.#stopped = true;
    this.#heartbeat.stop();
    await this.#taking;
    await this.#attempts.stop();
  }

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
        const jobs = await claim(this.around.database, this.#attempts.worker, room);
        for (const job of jobs) void this.#attempts.begin(job).then(() => this.wake());
        // A name that filled its room may have more.
        const taken = (name: string) => jobs.filter((job) => job.name === name).length;
        if (room.some(({ name, free }) => taken(name) === free)) this.#wanted = true;
      } catch (error) {
        this.around.logger.warn(`Jobs could not be taken: ${error}`);
        return;
      }
    }
  }

  #room(): { name: string; free: number }[] {
    return [...this.around.definitions.values()]
      .map((job) => ({ name: job.name, free: roomOf(job) - this.#attempts.count(job.name) }))
      .filter(({ free }) => free > 0);
  }
}
