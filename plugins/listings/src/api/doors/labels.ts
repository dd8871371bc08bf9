import type { MiddlewareRoute } from "@medusajs/framework/http";

export const LABELS_DOORS: MiddlewareRoute[] = [];
