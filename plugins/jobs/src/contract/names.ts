/** The name of the module in Medusa's container; its service is `Jobs`. */
export const JOBS_MODULE = "jobs";

/** Where a job stands. */
export const JOB_STATES = ["waiting", "running", "done", "dead"] as const;
export type JobState = (typeof JOB_STATES)[number];
