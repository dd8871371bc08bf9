import {
  createStep,
  createWorkflow,
  StepResponse,
  type WorkflowData,
  WorkflowResponse,
} from "@medusajs/framework/workflows-sdk";
import { JOBS_MODULE } from "../contract/names";
import { refusal } from "../modules/jobs/refusal";
import type { JobsModuleService } from "../modules/jobs/service";

/** One job by its id, or all of a name, or all. */
export type RetryJobsInput = { id?: string; name?: string };

/** More than this at once would not be looked after by anybody. */
const MOST = 10_000;

const reviveStep = createStep("revive-jobs", async ({ id, name }: RetryJobsInput, { container }) => {
  const jobs = container.resolve<JobsModuleService>(JOBS_MODULE);
  const revived = await jobs.reviveJobs({ id, name }, MOST);
  if (id && revived.length === 0) {
    const [job] = await jobs.listJobs({ id }, { take: 1 });
    throw refusal(job ? "job_not_dead" : "job_not_found");
  }
  return new StepResponse(revived.length);
});

/** Begins given-up jobs anew, with all their attempts. What they carry is not changed. */
export const retryJobsWorkflow = createWorkflow("retry-jobs", (input: WorkflowData<RetryJobsInput>) => {
  return new WorkflowResponse(reviveStep(input));
});
