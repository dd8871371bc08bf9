import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { WithActingSeller } from "../contract/acting-seller";
import { refusal } from "../workflows/refusal";

/** A request whose acting seller is known: every `/seller/*` route's. */
export type SellerRequest<Body = unknown> = AuthenticatedMedusaRequest<Body> & WithActingSeller;

/**
 * Resolves the member that the token names and the seller she acts for, once for all `/seller/*` routes.
 * Every read and write below is filtered by `req.acting_seller.seller_id`.
 */
export async function resolveActingSeller(
  req: MedusaRequest,
  _res: MedusaResponse,
  next: MedusaNextFunction,
): Promise<void> {
  const signedIn = req as SellerRequest;
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_member",
    fields: ["id", "role", "seller.id", "seller.status"],
    filters: { id: signedIn.auth_context.actor_id },
  });
  const [member] = data;
  if (!member) return next(refusal("seller_signed_out"));
  signedIn.acting_seller = {
    seller_id: member.seller.id,
    member_id: member.id,
    role: member.role,
    status: member.seller.status,
  };
  next();
}
