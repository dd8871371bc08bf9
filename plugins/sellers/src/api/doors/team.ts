import type { MiddlewareRoute } from "@medusajs/framework/http";

export const TEAM_DOORS: MiddlewareRoute[] = [];
