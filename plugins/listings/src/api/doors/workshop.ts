import type { MiddlewareRoute } from "@medusajs/framework/http";

export const WORKSHOP_DOORS: MiddlewareRoute[] = [];
