import { z } from "@medusajs/framework/zod";

const name = z.string().max(100);

/** Query of `GET /admin/jobs`. */
export const AdminListJobs = z.strictObject({
  state: z.enum(["waiting", "running", "done", "dead"]).optional(),
  name: name.optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type AdminListJobs = z.infer<typeof AdminListJobs>;

/** Body of `POST /admin/jobs/retry`: of one name, or all that were given up. */
export const AdminRetryJobs = z.strictObject({ name: name.optional() });
export type AdminRetryJobs = z.infer<typeof AdminRetryJobs>;
