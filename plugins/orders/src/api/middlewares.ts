import {
  authenticate,
  defineMiddlewares,
  type MedusaNextFunction,
  type MedusaRequest,
  type MedusaResponse,
  validateAndTransformQuery,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { roundBasketDownWorkflow } from "../workflows/round-basket-down";
import { admitCheckout } from "./admit-checkout";
import { FULFIL_DOORS } from "./doors/fulfil";
import { BUYER_DOORS } from "./doors/of-buyer";
import { PAPERS_DOORS } from "./doors/papers";
import { RELEASE_DOORS } from "./doors/release";
import { RETURNS_DOORS } from "./doors/returns";
import { REVIEW_DOORS } from "./doors/reviews";
import { TIDINGS_DOORS } from "./doors/tidings";
import { ListSellerOrders } from "./input";
import { mendCheckout } from "./mend-checkout";

/** Before a payment is begun the basket's total is made whole; Medusa's own routes then charge just that. */
async function roundCartOfBody(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const { cart_id } = req.validatedBody as { cart_id: string };
  await roundBasketDownWorkflow(req.scope).run({ input: { cart_id } });
  next();
}

/** The same for a collection that stood before the basket last changed. */
async function roundCartOfCollection(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart_payment_collection",
    fields: ["cart_id"],
    filters: { payment_collection_id: String(req.params.id) },
  });
  const cart_id = data[0]?.cart_id;
  if (cart_id) await roundBasketDownWorkflow(req.scope).run({ input: { cart_id } });
  next();
}

export default defineMiddlewares({
  routes: [
    ...BUYER_DOORS,
    ...REVIEW_DOORS,
    ...TIDINGS_DOORS,
    ...PAPERS_DOORS,
    { matcher: "/store/carts/:id/complete", method: "POST", middlewares: [admitCheckout, mendCheckout] },
    { matcher: "/store/payment-collections", method: "POST", middlewares: [roundCartOfBody] },
    {
      matcher: "/store/payment-collections/:id/payment-sessions",
      method: "POST",
      middlewares: [roundCartOfCollection],
    },
    {
      matcher: "/store/orders/:id/parts",
      method: "GET",
      middlewares: [authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })],
    },
    {
      matcher: "/seller/orders",
      method: "GET",
      middlewares: [validateAndTransformQuery(ListSellerOrders, { isList: true })],
    },
    ...RETURNS_DOORS,
    ...RELEASE_DOORS,
    ...FULFIL_DOORS,
  ],
});
