import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import {
  BuyerCallsOff,
  ListPartsOfOrder,
  ListRefunds,
  OperatorCallsOff,
  SellerCallsOff,
} from "../inputs/release";
import { keepPartsWhole } from "../keep-parts-whole";

/** Doors before the routes that call off parts and look after refunds. */
export const RELEASE_DOORS: MiddlewareRoute[] = [
  {
    matcher: "/seller/orders/:id/decline",
    method: "POST",
    middlewares: [validateAndTransformBody(SellerCallsOff)],
  },
  {
    matcher: "/seller/orders/:id/cancel",
    method: "POST",
    middlewares: [validateAndTransformBody(SellerCallsOff)],
  },
  {
    matcher: "/store/orders/:id/parts/:part_id/cancel",
    method: "POST",
    middlewares: [
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      validateAndTransformBody(BuyerCallsOff),
    ],
  },
  { matcher: "/admin/orders/:id/cancel", method: "POST", middlewares: [keepPartsWhole] },
  {
    matcher: "/admin/seller-orders",
    method: "GET",
    middlewares: [validateAndTransformQuery(ListPartsOfOrder, {})],
  },
  {
    matcher: "/admin/seller-orders/:id/cancel",
    method: "POST",
    middlewares: [validateAndTransformBody(OperatorCallsOff)],
  },
  {
    matcher: "/admin/seller-order-refunds",
    method: "GET",
    middlewares: [validateAndTransformQuery(ListRefunds, { isList: true })],
  },
];
