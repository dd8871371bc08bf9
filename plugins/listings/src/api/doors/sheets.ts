import type { MiddlewareRoute } from "@medusajs/framework/http";

export const SHEETS_DOORS: MiddlewareRoute[] = [];
