import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { authenticate, validateAndTransformBody } from "@medusajs/framework/http";
import { Modules } from "@medusajs/framework/utils";
import { CloseBuyer } from "../../contract/closing";
import { refusal } from "../../workflows/refusal";

/** Turns away a token that outlives its account: Medusa asks nobody whether its buyer still stands. */
async function refuseClosed(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const id = (req as AuthenticatedMedusaRequest).auth_context?.actor_id;
  const customers = req.scope.resolve(Modules.CUSTOMER);
  const standing = id ? await customers.listCustomers({ id }, { select: ["id"], take: 1 }) : [];
  next(standing.length > 0 ? undefined : refusal("signed_out"));
}

const buyersOnly = [authenticate("customer", ["session", "bearer"]), refuseClosed];

export const CLOSING_DOORS: MiddlewareRoute[] = [
  { matcher: "/store/customers/me*", middlewares: buyersOnly },
  { matcher: "/store/orders", method: "GET", middlewares: buyersOnly },
  { matcher: "/store/carts/:id/customer", method: "POST", middlewares: buyersOnly },
  {
    matcher: "/store/customers/me/close",
    method: "POST",
    middlewares: [validateAndTransformBody(CloseBuyer)],
  },
];
