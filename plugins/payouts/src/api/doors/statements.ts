import type { MiddlewareRoute } from "@medusajs/framework/http";

export const STATEMENT_DOORS: MiddlewareRoute[] = [];
