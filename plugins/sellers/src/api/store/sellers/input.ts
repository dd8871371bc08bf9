import { z } from "@medusajs/framework/zod";

/** Query of `GET /store/sellers`. */
export const StoreListSellers = z.strictObject({
  county: z.string().max(64).optional(),
  craft: z.string().max(64).optional(),
  kind: z.enum(["producer", "cooperative"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(24),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
});
export type StoreListSellers = z.infer<typeof StoreListSellers>;
