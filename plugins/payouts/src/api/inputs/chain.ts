import { z } from "@medusajs/framework/zod";

/** Query of `GET /store/listings/:handle/price-chain`. */
export const AskPriceChain = z.strictObject({ region_id: z.string().min(1).max(64) });
export type AskPriceChain = z.output<typeof AskPriceChain>;
