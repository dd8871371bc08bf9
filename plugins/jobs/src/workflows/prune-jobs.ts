import { z } from "@medusajs/framework/zod";
import { defineJob } from "../contract/define-job";
import { JOBS_MODULE } from "../contract/names";
import type { JobsModuleService } from "../modules/jobs/service";

const KEPT_DAYS = 14;
const BATCH = 5000;

/** Finished jobs are kept for two weeks: so long their keys are remembered, and an operator can look them up. */
defineJob({
  name: "jobs.prune",
  data: z.strictObject({}),
  concurrency: 1,
  timeoutMs: 10 * 60_000,
  schedule: { cron: "10 4 * * *", timeZone: "UTC", data: {} },
  async handle(_, { container, signal }) {
    const jobs = container.resolve<JobsModuleService>(JOBS_MODULE);
    while (!signal.aborted && (await jobs.pruneJobs(KEPT_DAYS, BATCH)) === BATCH);
  },
});
