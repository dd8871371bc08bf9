import type { MiddlewareRoute } from "@medusajs/framework/http";

export const BOOTH_DOORS: MiddlewareRoute[] = [];
