export { type RetryJobsInput, retryJobsWorkflow } from "./retry-jobs";
