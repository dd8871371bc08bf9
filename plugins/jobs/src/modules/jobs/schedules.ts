import { generateEntityId } from "@medusajs/framework/utils";
import type { JobDefinition } from "../../contract/define-job";
import { nextTime } from "../../domain/schedule";
import { type Database, dropOtherPlans, insert } from "./outbox";

/**
 * Plans the next time of each schedule as a job whose key is that time: however many processes plan it, it stands once
 * and runs once. If nobody was there at the time, it runs when somebody comes.
 *
 * @throws Error naming the job whose schedule is none
 */
export async function planSchedules(
  database: Database,
  definitions: Iterable<JobDefinition>,
  now: Date,
): Promise<void> {
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
      },
    ];
  });
  if (planned.length === 0) return;
  await insert(database, planned);
  for (const { name, key } of planned) await dropOtherPlans(database, name, key);
}

function nextTimeOf(name: string, schedule: { cron: string; timeZone: string }, now: Date): Date {
  try {
    return nextTime(schedule, now);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw new Error(`The schedule of job ${name} ("${schedule.cron}", ${schedule.timeZone}) is none: ${why}`);
  }
}
