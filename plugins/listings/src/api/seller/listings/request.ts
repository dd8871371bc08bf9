import type { WithActingSeller } from "@dastranj/sellers/contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";

/** A request whose acting seller is known: every `/seller/*` route's. */
export type SellerRequest<Body = unknown> = AuthenticatedMedusaRequest<Body> & WithActingSeller;
