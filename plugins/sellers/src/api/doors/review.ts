import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http";
import {
  AdminAuditTrail,
  AdminDecide,
  AdminDecideWithReason,
  AdminRecordVisit,
  AdminRequestChanges,
  AdminReviewQueue,
  AdminScheduleVisit,
  AdminUnmask,
} from "../admin/sellers/review-input";

/** What the body of each decision must be. */
const BODIES = {
  "/admin/sellers/:id/take-up": AdminDecide,
  "/admin/sellers/:id/request-changes": AdminRequestChanges,
  "/admin/sellers/:id/schedule-visit": AdminScheduleVisit,
  "/admin/sellers/:id/record-visit": AdminRecordVisit,
  "/admin/sellers/:id/verify": AdminDecide,
  "/admin/sellers/:id/reject": AdminDecideWithReason,
  "/admin/sellers/:id/reopen": AdminDecideWithReason,
  "/admin/sellers/:id/suspend": AdminDecideWithReason,
  "/admin/sellers/:id/reinstate": AdminDecide,
  "/admin/sellers/:id/revoke": AdminDecideWithReason,
  "/admin/sellers/:id/approve-renewal": AdminDecide,
  "/admin/sellers/:id/refuse-renewal": AdminDecideWithReason,
  "/admin/sellers/:id/unmask": AdminUnmask,
  "/admin/papers/:id/accept": AdminDecide,
  "/admin/papers/:id/reject": AdminDecideWithReason,
  "/admin/licences/:id/accept": AdminDecide,
  "/admin/licences/:id/reject": AdminDecideWithReason,
};

export const REVIEW_DOORS: MiddlewareRoute[] = [
  {
    matcher: "/admin/seller-reviews",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminReviewQueue, { isList: true })],
  },
  {
    matcher: "/admin/sellers/:id/events",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminAuditTrail, { isList: true })],
  },
  ...Object.entries(BODIES).map(
    ([matcher, body]): MiddlewareRoute => ({
      matcher,
      method: "POST",
      middlewares: [validateAndTransformBody(body)],
    }),
  ),
];
