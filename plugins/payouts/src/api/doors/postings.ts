import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import {
  CloseDispute,
  CompareReport,
  ExchangeBalance,
  ExplainDifference,
  ListDifferences,
  ListDisputes,
  TellDispute,
} from "../inputs/postings";

/** Doors before what operators tell the books, and before what does not agree with them. */
export const POSTING_DOORS: MiddlewareRoute[] = [
  { matcher: "/admin/disputes", method: "GET", middlewares: [validateAndTransformQuery(ListDisputes, {})] },
  { matcher: "/admin/disputes", method: "POST", middlewares: [validateAndTransformBody(TellDispute)] },
  {
    matcher: "/admin/disputes/:id/close",
    method: "POST",
    middlewares: [validateAndTransformBody(CloseDispute)],
  },
  {
    matcher: "/admin/balance-exchanges",
    method: "POST",
    middlewares: [validateAndTransformBody(ExchangeBalance)],
  },
  {
    matcher: "/admin/reconciliation",
    method: "GET",
    middlewares: [validateAndTransformQuery(ListDifferences, {})],
  },
  {
    matcher: "/admin/reconciliation/reports",
    method: "POST",
    bodyParser: { sizeLimit: "5mb" },
    middlewares: [validateAndTransformBody(CompareReport)],
  },
  {
    matcher: "/admin/reconciliation/:id/explain",
    method: "POST",
    middlewares: [validateAndTransformBody(ExplainDifference)],
  },
];
