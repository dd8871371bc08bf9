import {
  defineMiddlewares,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import { AdminListJobs, AdminRetryJobs } from "./admin/jobs/input";

export default defineMiddlewares({
  routes: [
    {
      matcher: "/admin/jobs",
      method: "GET",
      middlewares: [validateAndTransformQuery(AdminListJobs, { isList: true })],
    },
    {
      matcher: "/admin/jobs/retry",
      method: "POST",
      middlewares: [validateAndTransformBody(AdminRetryJobs)],
    },
  ],
});
