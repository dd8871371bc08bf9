import type { MiddlewareRoute } from "@medusajs/framework/http";

export const OFFERING_DOORS: MiddlewareRoute[] = [];
