import type { MiddlewareRoute } from "@medusajs/framework/http";
import { authenticate, validateAndTransformQuery } from "@medusajs/framework/http";
import { resolveActingSeller } from "../acting-seller";
import { AdminListSellers } from "../admin/sellers/input";
import { hideGoodsNotOnSale } from "../hide-goods-not-on-sale";
import { StoreListSellers } from "../store/sellers/input";

/** Sellers and their goods as everybody sees them, and the door to everything below `/seller`. */
export const CATALOGUE_DOORS: MiddlewareRoute[] = [
  {
    matcher: "/seller/*",
    middlewares: [authenticate("seller", ["session", "bearer"]), resolveActingSeller],
  },
  {
    matcher: "/store/sellers",
    method: "GET",
    middlewares: [validateAndTransformQuery(StoreListSellers, { isList: true })],
  },
  {
    matcher: "/admin/sellers",
    method: "GET",
    middlewares: [validateAndTransformQuery(AdminListSellers, { isList: true })],
  },
  { matcher: "/store/products", method: "GET", middlewares: [hideGoodsNotOnSale("id")] },
  { matcher: "/store/products/:id", method: "GET", middlewares: [hideGoodsNotOnSale("id")] },
  { matcher: "/store/product-variants", method: "GET", middlewares: [hideGoodsNotOnSale("product_id")] },
  {
    matcher: "/store/product-variants/:id",
    method: "GET",
    middlewares: [hideGoodsNotOnSale("product_id")],
  },
];
