import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MedusaError } from "@medusajs/framework/utils";
import type { AdminJob, AdminJobAnswer } from "../../../contract/answers";
import { JOBS_REFUSALS } from "../../../contract/refusals";

/** The fields of a job in the operator's list; what it carries is on its own page alone. */
export const ADMIN_JOB_FIELDS = [
  "id",
  "name",
  "key",
  "request_id",
  "state",
  "attempt",
  "run_at",
  "started_at",
  "finished_at",
  "created_at",
  "error",
  "progress",
];

type Instant = Date | string;
type Row = Omit<AdminJob, "run_at" | "started_at" | "finished_at" | "created_at"> & {
  run_at: Instant;
  started_at: Instant | null;
  finished_at: Instant | null;
  created_at: Instant;
};

const iso = (instant: Instant): string => new Date(instant).toISOString();

/** A row of `query.graph` as the operator sees it. */
export function toAdminJob(row: Row): AdminJob {
  return {
    id: row.id,
    name: row.name,
    key: row.key,
    request_id: row.request_id,
    state: row.state,
    attempt: row.attempt,
    run_at: iso(row.run_at),
    started_at: row.started_at && iso(row.started_at),
    finished_at: row.finished_at && iso(row.finished_at),
    created_at: iso(row.created_at),
    error: row.error,
    progress: row.progress && { done: row.progress.done, total: row.progress.total },
  };
}

/** One job with what it carries, or the refusal that there is none. */
export async function readAdminJob(container: MedusaContainer, id: string): Promise<AdminJobAnswer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "job",
    fields: [...ADMIN_JOB_FIELDS, "data"],
    filters: { id },
  });
  const [row] = data as unknown as (Row & { data: unknown })[];
  if (!row) {
    const { kind, en } = JOBS_REFUSALS.job_not_found;
    throw new MedusaError(kind, en, "job_not_found");
  }
  return { job: { ...toAdminJob(row), data: row.data } };
}
