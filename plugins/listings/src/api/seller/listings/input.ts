import { z } from "@medusajs/framework/zod";
import { LISTING_SORTS, LISTING_STATES } from "../../../contract/offering";

/** Query of `GET /seller/listings`. */
export const SellerListListings = z.strictObject({
  /** Words of the title, or of her own numbers. */
  q: z.string().trim().max(200).optional(),
  state: z.enum(LISTING_STATES).optional(),
  sort: z.enum(LISTING_SORTS).default("newest"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type SellerListListings = z.infer<typeof SellerListListings>;
