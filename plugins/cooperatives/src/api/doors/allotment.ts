import type { MiddlewareRoute } from "@medusajs/framework/http";

export const ALLOTMENT_DOORS: MiddlewareRoute[] = [];
