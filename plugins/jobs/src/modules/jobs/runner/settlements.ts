import type { Database } from "@dastranj/database";
import type { Logger } from "@medusajs/framework/types";
import { type Outcome, settle } from "../outbox";

const AGAIN_MS = 500;

/**
 * Writes down what became of attempts, many in one statement: while one is on its way, the next gather. A database that
 * is away is asked again; should the lease run out meanwhile, the job is attempted once more, as is promised.
 */
export class Settlements {
  #gathered: Outcome[] = [];
  #writing: Promise<void> | undefined;

  constructor(
    private readonly database: Database,
    private readonly logger: Logger,
  ) {}

  add(outcome: Outcome): void {
    this.#gathered.push(outcome);
    this.#begin();
  }

  /** Resolves when everything that was added is written. */
  async written(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  #begin(): void {
    if (this.#writing || this.#gathered.length === 0) return;
    this.#writing = this.#write().finally(() => {
      this.#writing = undefined;
      // What came in between the last look and this moment.
      this.#begin();
    });
  }

  async #write(): Promise<void> {
    // One turn of the loop, so that what ends together is written together.
    await new Promise(setImmediate);
    while (this.#gathered.length > 0) {
      const outcomes = this.#gathered;
      this.#gathered = [];
      try {
        await settle(this.database, outcomes);
      } catch (error) {
        this.logger.warn(`What became of ${outcomes.length} jobs could not be written yet: ${error}`);
        this.#gathered = [...outcomes, ...this.#gathered];
        await new Promise((again) => setTimeout(again, AGAIN_MS).unref());
      }
    }
  }
}
