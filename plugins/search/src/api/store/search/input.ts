import { z } from "@medusajs/framework/zod";
import { SEARCH_SORTS } from "../../../contract";

const code = z.string().max(100).optional();

/** Query of `GET /store/search`. */
export const StoreSearchInput = z.strictObject({
  q: z.string().max(200).optional(),
  category: code,
  county: code,
  craft: code,
  seller: code,
  handle: code,
  sort: z.enum(SEARCH_SORTS).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(24),
  offset: z.coerce.number().int().min(0).max(10_000).default(0),
});
export type StoreSearchInput = z.infer<typeof StoreSearchInput>;
