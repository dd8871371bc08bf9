import type { MiddlewareRoute } from "@medusajs/framework/http";

export const PHOTOS_DOORS: MiddlewareRoute[] = [];
