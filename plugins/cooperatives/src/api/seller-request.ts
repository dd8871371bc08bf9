import type { WithActingSeller } from "@dastranj/sellers/contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";

/** A request behind the sellers plugin's middleware for `/seller/*`. */
export type SellerRequest<Body = unknown> = AuthenticatedMedusaRequest<Body> & WithActingSeller;
