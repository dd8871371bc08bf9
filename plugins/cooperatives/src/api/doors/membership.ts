import type { MiddlewareRoute } from "@medusajs/framework/http";

export const MEMBERSHIP_DOORS: MiddlewareRoute[] = [];
