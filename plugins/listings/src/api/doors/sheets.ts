import { type MiddlewareRoute, validateAndTransformQuery } from "@medusajs/framework/http";
import { SellerReadImport, SellerWriteSheet } from "../sheets/input";
import { readSheet } from "../sheets/read-sheet";

export const SHEETS_DOORS: MiddlewareRoute[] = [
  { matcher: "/seller/listing-imports", method: "POST", middlewares: [readSheet] },
  {
    matcher: "/seller/listing-imports/:id",
    method: "GET",
    middlewares: [validateAndTransformQuery(SellerReadImport, {})],
  },
  {
    matcher: "/seller/listing-template",
    method: "GET",
    middlewares: [validateAndTransformQuery(SellerWriteSheet, {})],
  },
  {
    matcher: "/seller/listing-export",
    method: "GET",
    middlewares: [validateAndTransformQuery(SellerWriteSheet, {})],
  },
];
