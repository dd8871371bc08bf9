import type { Database } from "@dastranj/database";
import { generateEntityId } from "@medusajs/framework/utils";
import type { JobDefinition } from "../../contract/define-job";
import { nextTime } from "../../domain/schedule";
import { dropOtherPlans, insert } from "./outbox";
import type { RunnerSurroundings } from "./runner/runner";

/**
 * Plans the next time of each schedule as a job whose key is that time: however many processes plan it, it stands once
 * and runs once. If nobody was there at the time, it runs when somebody comes.
 *
 * @returns the earliest of these moments, if there is one
 * @throws Error naming the job whose schedule is none
 */
export async function planSchedules(
  database: Database,
  definitions: Iterable<JobDefinition>,
  now: Date,
): Promise<Date | undefined> {
  const planned = [...definitions].flatMap(({ name, schedule }) => {
    if (!schedule) return [];
    const at = nextTimeOf(name, schedule, now).toISOString();
    return [
      {
        id: generateEntityId(undefined, "job"),
        name,
        key: `schedule:${at}`,
        data: schedule.data,
        run_at: at,
        priority: 0,
        request_id: null,
      },
    ];
  });
  if (planned.length === 0) return undefined;
  await insert(database, planned);
  for (const { name, key } of planned) await dropOtherPlans(database, name, key);
  return new Date(planned.map(({ run_at }) => run_at).sort()[0] as string);
}

/** However far the next moment is, plans are looked at again within this time. */
const LOOK_AGAIN_MS = 15_000;

/** Keeps the next time of each schedule planned, from now on until it is stopped. */
export class Planner {
  #clock: NodeJS.Timeout | undefined;
  #stopped = false;

  constructor(private readonly around: Pick<RunnerSurroundings, "database" | "definitions" | "logger">) {}

  /** @throws Error naming the job whose schedule is none */
  async start(): Promise<void> {
    const { database, definitions } = this.around;
    const next = await planSchedules(database, definitions.values(), new Date());
    const soon = next ? next.getTime() - Date.now() + 1 : LOOK_AGAIN_MS;
    this.#again(Math.min(Math.max(soon, 1), LOOK_AGAIN_MS));
  }

  stop(): void {
    this.#stopped = true;
    clearTimeout(this.#clock);
  }

  #again(ms: number): void {
    if (this.#stopped) return;
    this.#clock = setTimeout(() => {
      this.start().catch((error) => {
        this.around.logger.warn(`Schedules could not be planned: ${error}`);
        this.#again(LOOK_AGAIN_MS);
      });
    }, ms);
  }
}

function nextTimeOf(name: string, schedule: { cron: string; timeZone: string }, now: Date): Date {
  try {
    return nextTime(schedule, now);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The schedule of job ${name} ("${schedule.cron}", ${schedule.timeZone}) is none: ${why}`);
  }
}
