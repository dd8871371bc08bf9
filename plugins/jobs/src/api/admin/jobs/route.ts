import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { AdminJobsAnswer } from "../../../contract/answers";
import { ADMIN_JOB_FIELDS, toAdminJob } from "./answer";
import type { AdminListJobs } from "./input";

/** Operators only: jobs, the youngest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<AdminJobsAnswer>,
): Promise<void> {
  const { state, name, limit, offset } = req.validatedQuery as AdminListJobs;
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data, metadata } = await query.graph({
    entity: "job",
    fields: ADMIN_JOB_FIELDS,
    filters: { ...(state && { state }), ...(name && { name }) },
    pagination: { skip: offset, take: limit, order: { created_at: "DESC", id: "DESC" } },
  });
  const rows = data as unknown as Parameters<typeof toAdminJob>[0][];
  res.json({ jobs: rows.map(toAdminJob), count: metadata?.count ?? 0, offset, limit });
}
