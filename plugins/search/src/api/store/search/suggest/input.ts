import { z } from "@medusajs/framework/zod";

/** Query of `GET /store/search/suggest`. */
export const StoreSuggestInput = z.strictObject({
  q: z.string().max(200).default(""),
  limit: z.coerce.number().int().min(1).max(10).default(5),
});
export type StoreSuggestInput = z.infer<typeof StoreSuggestInput>;
