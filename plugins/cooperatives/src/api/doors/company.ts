import type { MiddlewareRoute } from "@medusajs/framework/http";

export const COMPANY_DOORS: MiddlewareRoute[] = [];
