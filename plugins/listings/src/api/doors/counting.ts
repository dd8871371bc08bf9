import type { MiddlewareRoute } from "@medusajs/framework/http";

export const COUNTING_DOORS: MiddlewareRoute[] = [];
