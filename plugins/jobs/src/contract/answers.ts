import type { JobState } from "./names";

/** A job as the operator sees it. */
export interface AdminJob {
  id: string;
  name: string;
  key: string | null;
  /** On behalf of which request it was enqueued; the log has its lines under this id, or else under the job's own. */
  request_id: string | null;
  state: JobState;
  attempt: number;
  run_at: string;
  started_at: string | null;
  finished_at: string | null;
  created_at: string;
  /** What the last attempt that failed said. */
  error: string | null;
  progress: { done: number; total: number } | null;
}

/** Answer of `GET /admin/jobs`. */
export interface AdminJobsAnswer {
  jobs: AdminJob[];
  count: number;
  offset: number;
  limit: number;
}

/** Answer of `GET /admin/jobs/:id` and of its retry. */
export interface AdminJobAnswer {
  job: AdminJob & { data: unknown };
}

/** Answer of `GET /admin/jobs/summary`: how many jobs of each name stand where. */
export interface AdminJobsSummaryAnswer {
  names: { name: string; waiting: number; running: number; dead: number; oldest_waiting_seconds: number }[];
}

/** Answer of `POST /admin/jobs/retry`: how many were begun anew. */
export interface AdminRetryAnswer {
  retried: number;
}
