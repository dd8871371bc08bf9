import { type MiddlewareRoute, validateAndTransformBody } from "@medusajs/framework/http";
import { SellerChangeBooth, SellerOrderPhotos } from "../seller/booth/input";

/** A booth, arranged by whose it is. */
export const BOOTH_DOORS: MiddlewareRoute[] = [
  { matcher: "/seller/booth", method: "POST", middlewares: [validateAndTransformBody(SellerChangeBooth)] },
  {
    matcher: "/seller/booth/photos/order",
    method: "POST",
    middlewares: [validateAndTransformBody(SellerOrderPhotos)],
  },
];
