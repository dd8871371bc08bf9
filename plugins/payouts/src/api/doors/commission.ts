import type { MiddlewareRoute } from "@medusajs/framework/http";

export const COMMISSION_DOORS: MiddlewareRoute[] = [];
