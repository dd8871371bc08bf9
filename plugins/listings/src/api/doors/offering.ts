import type { MiddlewareRoute } from "@medusajs/framework/http";
import { validateAndTransformQuery } from "@medusajs/framework/http";
import { SellerListListings } from "../seller/listings/input";

/** A hundred variants with their tiers are larger than what Medusa reads elsewhere. */
const WHOLE_LISTING = { sizeLimit: "400kb" } as const;

export const OFFERING_DOORS: MiddlewareRoute[] = [
  {
    matcher: "/seller/listings",
    method: "GET",
    middlewares: [validateAndTransformQuery(SellerListListings, { isList: true })],
  },
  { matcher: "/seller/listings", method: "POST", bodyParser: WHOLE_LISTING },
  { matcher: "/seller/listings/:id", method: "POST", bodyParser: WHOLE_LISTING },
];
