import type { Database } from "@dastranj/database";
import { generateEntityId } from "@medusajs/framework/utils";
import type { ClientConfig } from "pg";
import type { JobDefinition } from "../../contract/define-job";
import { insertUnlessWaiting } from "./outbox";
import { BullMqRunner } from "./runner/bullmq";
import { InProcessRunner } from "./runner/in-process";
import { Listener } from "./runner/listener";
import type { Runner, RunnerSurroundings } from "./runner/runner";
import { Planner } from "./schedules";

/** Told by the outbox when jobs were written. */
const CHANNEL = "dastranj_jobs";
/** Of the transactions that commit at the same moment one tells; the others have committed by then. */
const AGAIN_AFTER_MS = 40;

/**
 * Begins to run jobs in this process: plans schedules, listens for new work, and hands it to the runner.
 *
 * @param redisUrl where there is one, BullMQ carries the jobs; else Postgres itself
 * @returns how to end it: what is under way is waited for
 * @throws Error naming the job whose schedule is none
 */
export async function runJobs(around: RunnerSurroundings, redisUrl?: string): Promise<() => Promise<void>> {
  const { database, definitions, logger } = around;
  const planner = new Planner(around);
  await planner.start();
  const runner: Runner = redisUrl ? new BullMqRunner(around, redisUrl) : new InProcessRunner(around);
  await runner.start();

  const followers = [...definitions.values()].filter(({ follows }) => follows);
  const wakeTwice = twice(() => runner.wake());
  const heard = (channel: string) => {
    if (channel === CHANNEL) wakeTwice();
    for (const job of followers) if (job.follows?.channel === channel) follow(around, job);
  };
  const channels = new Set([CHANNEL, ...followers.map(({ follows }) => follows?.channel ?? CHANNEL)]);
  const listener = new Listener(connectionOf(database), [...channels], heard, logger);
  await listener.open();

  return async () => {
    planner.stop();
    await listener.close();
    await runner.stop();
  };
}

/** Acts at once and a moment later, however often it is asked meanwhile. */
function twice(act: () => void): () => void {
  let clock: NodeJS.Timeout | undefined;
  let asked = false;
  const later = () => {
    act();
    clock = asked ? setTimeout(later, AGAIN_AFTER_MS) : undefined;
    asked = false;
  };
  return () => {
    act();
    if (clock) asked = true;
    else clock = setTimeout(later, AGAIN_AFTER_MS);
  };
}

function follow({ database, logger }: RunnerSurroundings, { name, follows }: JobDefinition): void {
  insertUnlessWaiting(database, { id: generateEntityId(undefined, "job"), name, data: follows?.data }).catch(
    (error) => logger.warn(`Job ${name} could not be enqueued after a notification: ${error}`),
  );
}

/** How Medusa's own pool reaches the database, for a connection beside it. */
export function connectionOf(database: Database): ClientConfig {
  return (database as unknown as { client: { config: { connection: ClientConfig } } }).client.config
    .connection;
}
