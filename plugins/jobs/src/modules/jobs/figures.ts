import type { Database } from "@dastranj/database";
import { showFigures } from "@dastranj/observability/instruments";
import { definedJobs } from "../../contract/define-job";
import { count } from "./outbox";

const NOTHING = { waiting: 0, running: 0, dead: 0, oldest_waiting_seconds: 0 };

/** Shows in `/metrics` what waits, runs or was given up, and for how long the oldest has been due: of all processes together. */
export function showJobs(database: Database): void {
  showFigures(
    {
      dastranj_jobs: { help: "Jobs that are not done, by name and state", labelNames: ["name", "state"] },
      dastranj_jobs_oldest_waiting_seconds: {
        help: "For how long the oldest job of a name has been due and not begun",
        labelNames: ["name"],
      },
    },
    async (quickly) => {
      const counts = await quickly(database, count);
      const byName = new Map(counts.map((one) => [one.name, one]));
      const names = new Set([...definedJobs().keys(), ...byName.keys()]);
      return [...names].flatMap((name) => {
        const { waiting, running, dead, oldest_waiting_seconds } = byName.get(name) ?? NOTHING;
        return [
          ...Object.entries({ waiting, running, dead }).map(([state, value]) => ({
            name: "dastranj_jobs",
            labels: { name, state },
            value,
          })),
          { name: "dastranj_jobs_oldest_waiting_seconds", labels: { name }, value: oldest_waiting_seconds },
        ];
      });
    },
  );
}
