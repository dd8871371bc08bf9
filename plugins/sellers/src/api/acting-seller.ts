import type {
  AuthenticatedMedusaRequest,
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
} from "@medusajs/framework/http";
import type { WithActingSeller } from "../contract/acting-seller";
import { SELLER_MODULE } from "../contract/names";
import type { SellerModuleService } from "../modules/seller/service";
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
  const sellers = req.scope.resolve<SellerModuleService>(SELLER_MODULE);
  const [member] = await sellers.listSellerMembers(
    { id: signedIn.auth_context.actor_id },
    { relations: ["seller"], take: 1 },
  );
  if (!member) return next(refusal("seller_signed_out"));
  signedIn.acting_seller = {
    seller_id: member.seller.id,
    member_id: member.id,
    role: member.role,
    status: member.seller.status,
  };
  next();
}
