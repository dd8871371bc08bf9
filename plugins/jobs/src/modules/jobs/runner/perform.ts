import type { MedusaContainer } from "@medusajs/framework/types";
import type { JobDefinition } from "../../../contract/define-job";
import { afterFailure, type Patience } from "../../../domain/outcome";
import type { ClaimedJob, Outcome } from "../outbox";

const TIMEOUT_MS = 60_000;
const ATTEMPTS = 8;
const BACKOFF = { firstMs: 1000, mostMs: 10 * 60_000 };
const LONGEST_ERROR = 2000;

const CONCURRENCY = 5;

/** How many of a job may run at once in one process. */
export const roomOf = ({ concurrency = CONCURRENCY }: JobDefinition): number => concurrency;

/** How patient a job's definition is, with what it leaves unsaid. */
const patienceOf = ({ attempts = ATTEMPTS, backoff = BACKOFF }: JobDefinition): Patience => ({
  attempts,
  backoff,
});

/** Runs one attempt and says what became of it. Never throws. */
export async function perform(
  job: ClaimedJob,
  definition: JobDefinition,
  container: MedusaContainer,
  progress: (done: number, total: number) => Promise<void>,
): Promise<Outcome> {
  const { id, attempt } = job;
  const given = definition.data.safeParse(job.data);
  // Another attempt would read the same data: only an operator, or new code, can help.
  if (!given.success) {
    return {
      id,
      attempt,
      state: "dead",
      retry_in_ms: null,
      error: cut(`Its data does not fit: ${given.error.message}`),
    };
  }
  try {
    await withinTime(definition.timeoutMs ?? TIMEOUT_MS, (signal) =>
      definition.handle(given.data, { id, attempt, container, signal, progress }),
    );
    return { id, attempt, state: "done", retry_in_ms: null, error: null };
  } catch (failure) {
    const next = afterFailure(attempt - job.cut_off, patienceOf(definition));
    const retry_in_ms = next.state === "waiting" ? next.retryInMs : null;
    return { id, attempt, state: next.state, retry_in_ms, error: cut(textOf(failure)) };
  }
}

async function withinTime(ms: number, act: (signal: AbortSignal) => Promise<unknown>): Promise<void> {
  const over = new AbortController();
  let clock: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, refuse) => {
    clock = setTimeout(() => {
      const error = new Error(`It took longer than ${ms / 1000} s.`);
      over.abort(error);
      refuse(error);
    }, ms);
  });
  try {
    await Promise.race([act(over.signal), late]);
  } finally {
    clearTimeout(clock);
  }
}

const textOf = (failure: unknown): string =>
  failure instanceof Error ? (failure.stack ?? failure.message) : String(failure);

const cut = (text: string): string => text.slice(0, LONGEST_ERROR);
