import {
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import {
  EndCommissionRule,
  FundPromotion,
  ListCommissionRules,
  TryCommission,
  WriteCommissionRule,
  WriteCommissionVat,
} from "../inputs/commission";

const posts = (matcher: string, body: Parameters<typeof validateAndTransformBody>[0]): MiddlewareRoute => ({
  matcher,
  method: "POST",
  middlewares: [validateAndTransformBody(body)],
});

/** Commission, for operators: Medusa's own door before `/admin` lets nobody else in. */
export const COMMISSION_DOORS: MiddlewareRoute[] = [
  {
    matcher: "/admin/commission-rules",
    method: "GET",
    middlewares: [validateAndTransformQuery(ListCommissionRules, {})],
  },
  posts("/admin/commission-rules", WriteCommissionRule),
  posts("/admin/commission-rules/:id/versions", WriteCommissionRule),
  posts("/admin/commission-rules/:id/end", EndCommissionRule),
  posts("/admin/commission-vat", WriteCommissionVat),
  {
    matcher: "/admin/commission-trial",
    method: "GET",
    middlewares: [validateAndTransformQuery(TryCommission, {})],
  },
  posts("/admin/promotion-funding/:id", FundPromotion),
];
