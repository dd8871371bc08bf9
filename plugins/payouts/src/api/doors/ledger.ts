import type { MiddlewareRoute } from "@medusajs/framework/http";

export const LEDGER_DOORS: MiddlewareRoute[] = [];
