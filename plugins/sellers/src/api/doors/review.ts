import type { MiddlewareRoute } from "@medusajs/framework/http";

export const REVIEW_DOORS: MiddlewareRoute[] = [];
