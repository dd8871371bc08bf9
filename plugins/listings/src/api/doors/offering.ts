import type { MiddlewareRoute } from "@medusajs/framework/http";
import { authenticate, validateAndTransformBody, validateAndTransformQuery } from "@medusajs/framework/http";
import { AdminApproveListing, AdminListingReviews, AdminRejectListing } from "../admin/listing-reviews/input";
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
  {
    matcher: "/store/listings/:handle/wholesale",
    method: "GET",
    middlewares: [authenticate("customer", ["session", "bearer"], { allowUnauthenticated: true })],
  },
  {
    matcher: "/admin/listing-reviews",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListingReviews, { isList: true })],
  },
  {
    matcher: "/admin/listings/:id/approve",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminApproveListing)],
  },
  {
    matcher: "/admin/listings/:id/reject",
    method: "POST",
    middlewares: [validateAndTransformBody(AdminRejectListing)],
  },
];
