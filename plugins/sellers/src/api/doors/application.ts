import type { MiddlewareRoute } from "@medusajs/framework/http";

export const APPLICATION_DOORS: MiddlewareRoute[] = [];
