import {
  type AuthenticatedMedusaRequest,
  authenticate,
  type MedusaNextFunction,
  type MedusaResponse,
  type MiddlewareRoute,
} from "@medusajs/framework/http";
import type { OfBuyersOrder } from "../../contract/of-buyer";
import { orderOfBuyer } from "../order-of-buyer";

/** What other plugins keep of an order for its buyer: who she is, is found here alone. */
export const BUYER_DOORS: MiddlewareRoute[] = [
  {
    matcher: "/store/orders/:id/receipts*",
    middlewares: [
      authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true }),
      onlyItsBuyer as MiddlewareRoute["middlewares"] extends (infer M)[] | undefined ? M : never,
    ],
  },
];

async function onlyItsBuyer(
  req: AuthenticatedMedusaRequest & OfBuyersOrder,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  req.order_of_buyer = await orderOfBuyer(req, new Date());
  next();
}
