import type { MiddlewareRoute } from "@medusajs/framework/http";

export const PAYOUT_DOORS: MiddlewareRoute[] = [];
