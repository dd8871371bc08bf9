import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import { CountingInput, DashboardQuery } from "../../contract/counting";
import { AdminExposureExportQuery, AdminExposureQuery } from "../../contract/exposure";

export const COUNTING_DOORS: MiddlewareRoute[] = [
  {
    matcher: "/store/counting",
    method: "POST",
    middlewares: [
      authenticate("seller", "bearer", { allowUnauthenticated: true }),
      validateAndTransformBody(CountingInput),
    ],
  },
  {
    matcher: "/seller/dashboard",
    method: "GET",
    middlewares: [validateAndTransformQuery(DashboardQuery, {})],
  },
  {
    matcher: "/admin/exposure",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminExposureQuery, {})],
  },
  {
    matcher: "/admin/exposure/export",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminExposureExportQuery, {})],
  },
];
