import { z } from "@medusajs/framework/zod";
import { BUYER_REASONS, OPERATOR_REASONS, SELLER_REASONS } from "../../contract/release-reasons";

const words = z.string().trim().max(500).nullish();

/** Body of `POST /seller/orders/:id/decline` and `…/cancel`. */
export const SellerCallsOff = z.strictObject({ reason: z.enum(SELLER_REASONS), words });
export type SellerCallsOff = z.infer<typeof SellerCallsOff>;

/** Body of `POST /store/orders/:id/parts/:part_id/cancel`. */
export const BuyerCallsOff = z.strictObject({ reason: z.enum(BUYER_REASONS).nullish(), words });
export type BuyerCallsOff = z.infer<typeof BuyerCallsOff>;

/** Body of `POST /admin/seller-orders/:id/cancel`. */
export const OperatorCallsOff = z.strictObject({ reason: z.enum(OPERATOR_REASONS), words });
export type OperatorCallsOff = z.infer<typeof OperatorCallsOff>;

/** Query of `GET /admin/seller-orders`. */
export const ListPartsOfOrder = z.strictObject({ order_id: z.string().min(1).max(100) });
export type ListPartsOfOrder = z.infer<typeof ListPartsOfOrder>;

/** Query of `GET /admin/seller-order-refunds`. */
export const ListRefunds = z.strictObject({
  state: z.enum(["due", "paid_back", "unpaid"]).default("due"),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type ListRefunds = z.infer<typeof ListRefunds>;
