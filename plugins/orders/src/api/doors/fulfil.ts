import {
  authenticate,
  type MiddlewareRoute,
  validateAndTransformBody,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import { AcceptMany, OrderStandings } from "../inputs/desk";
import { HandOver, ShipSellerOrder } from "../inputs/fulfil";

/** Who is signed in, where a guest may ask too. */
const maybeBuyer = authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true });

/** Doors of sending, handing over and receiving. */
export const FULFIL_DOORS: MiddlewareRoute[] = [
  {
    matcher: "/seller/orders/:id/ship",
    method: "POST",
    middlewares: [validateAndTransformBody(ShipSellerOrder)],
  },
  {
    matcher: "/seller/orders/:id/hand_over",
    method: "POST",
    middlewares: [validateAndTransformBody(HandOver)],
  },
  { matcher: "/store/orders/:id/parts/:part_id/received", method: "POST", middlewares: [maybeBuyer] },
  { matcher: "/store/orders/:id/parts/:part_id/proof", method: "GET", middlewares: [maybeBuyer] },
  { matcher: "/seller/orders/accept", method: "POST", middlewares: [validateAndTransformBody(AcceptMany)] },
  {
    matcher: "/store/customers/me/order-standings",
    method: "GET",
    middlewares: [
      authenticate("customer", ["session", "bearer"]),
      validateAndTransformQuery(OrderStandings, {}),
    ],
  },
];
