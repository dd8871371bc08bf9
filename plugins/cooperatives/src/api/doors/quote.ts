import type { MiddlewareRoute } from "@medusajs/framework/http";

export const QUOTE_DOORS: MiddlewareRoute[] = [];
