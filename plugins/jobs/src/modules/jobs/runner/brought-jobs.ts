import type { Database } from "@dastranj/database";
import type { Logger } from "@medusajs/framework/types";
import { type ClaimedJob, claimBrought } from "../outbox";

type Answer = (job: ClaimedJob | undefined) => void;

const AGAIN_MS = 500;

/**
 * Claims the rows of jobs that a queue brings one by one, many in one statement: while one is on its way, the next
 * gather. A database that is away is asked again, for the queue would take a failure for the job's end.
 */
export class BroughtJobs {
  #gathered = new Map<string, Answer>();
  #asking = false;

  constructor(
    private readonly database: Database,
    private readonly worker: string,
    private readonly logger: Logger,
  ) {}

  /** The claimed job, or nothing when it is no longer waiting. */
  claim(id: string): Promise<ClaimedJob | undefined> {
    return new Promise((resolve) => {
      this.#gathered.set(id, resolve);
      if (!this.#asking) void this.#ask();
    });
  }

  async #ask(): Promise<void> {
    this.#asking = true;
    while (this.#gathered.size > 0) {
      await new Promise(setImmediate);
      const asked = this.#gathered;
      this.#gathered = new Map();
      try {
        const claimed = await claimBrought(this.database, this.worker, [...asked.keys()]);
        const byId = new Map(claimed.map((job) => [job.id, job]));
        for (const [id, answer] of asked) answer(byId.get(id));
      } catch (error) {
        this.logger.warn(`Jobs that were brought could not be claimed yet: ${error}`);
        this.#gathered = new Map([...asked, ...this.#gathered]);
        await new Promise((again) => setTimeout(again, AGAIN_MS));
      }
    }
    this.#asking = false;
  }
}
