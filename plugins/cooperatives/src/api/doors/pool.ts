import type { MiddlewareRoute } from "@medusajs/framework/http";

export const POOL_DOORS: MiddlewareRoute[] = [];
