import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateAndTransformBody } from "@medusajs/framework/http";
import { AdminTryPolicy, AdminWritePolicy } from "../admin/licence-policies/input";

/** Licence policies, for operators: Medusa's own door before `/admin` lets nobody else in. */
export const POLICY_DOORS: MiddlewareRoute[] = [
  {
    matcher: "/admin/licence-policies/:jurisdiction/versions",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminWritePolicy)],
  },
  {
    matcher: "/admin/licence-policies/:jurisdiction/dry-run",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminTryPolicy)],
  },
];
