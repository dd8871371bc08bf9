import { z } from "@medusajs/framework/zod";

/** Query of `GET /store/listings/:handle/promise`. */
export const StorePromiseQuery = z.strictObject({
  variant_id: z.string().max(64).optional(),
  quantity: z.coerce.number().int().min(1).max(10_000).default(1),
});
export type StorePromiseQuery = z.infer<typeof StorePromiseQuery>;
