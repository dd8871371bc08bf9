import type { Database } from "@dastranj/database";
import type { Logger, MedusaContainer } from "@medusajs/framework/types";
import type { JobDefinition } from "../../../contract/define-job";

/** What runs jobs in this process. The outbox stays the truth: a runner may be lost at any moment. */
export interface Runner {
  start(): Promise<void>;
  /** There may be work. */
  wake(): void;
  /** Takes no more jobs, waits for those under way for a while, and gives the rest back. */
  stop(): Promise<void>;
}

/** What a runner works with. */
export interface RunnerSurroundings {
  database: Database;
  container: MedusaContainer;
  logger: Logger;
  definitions: ReadonlyMap<string, JobDefinition>;
}
