import { z } from "@medusajs/framework/zod";
import { DESK_TABS, type DeskTab } from "../contract/desk";
import { SELLER_ORDER_STATUSES } from "../domain/seller-order-states";

/** Query of `GET /seller/orders`. */
export const ListSellerOrders = z.strictObject({
  tab: z.enum(Object.keys(DESK_TABS) as [DeskTab, ...DeskTab[]]).optional(),
  status: z.enum(SELLER_ORDER_STATUSES).optional(),
  /** Number of an order, or a piece of a buyer's name. */
  q: z.string().max(100).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type ListSellerOrders = z.infer<typeof ListSellerOrders>;
