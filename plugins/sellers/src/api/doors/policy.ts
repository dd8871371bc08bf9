import type { MiddlewareRoute } from "@medusajs/framework/http";

export const POLICY_DOORS: MiddlewareRoute[] = [];
