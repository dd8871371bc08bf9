import { z } from "@medusajs/framework/zod";

/**
 * The data of the jobs that other plugins name to the sellers plugin (option `tellVerified`): enqueued in the moment that a
 * seller is verified, so that each opens for her what she needs to sell.
 */
export const SellerVerified = z.strictObject({ seller_id: z.string().min(1) });
