import { z } from "@medusajs/framework/zod";

/** Query of `GET /seller/orders`. */
export const ListSellerOrders = z.strictObject({
  status: z.enum(["placed", "accepted", "in_production", "shipped"]).optional(),
  limit: z.coerce.number().int().min(1).max(100).default(20),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
export type ListSellerOrders = z.infer<typeof ListSellerOrders>;

/** Body of `POST /seller/orders/:id/ship`. */
export const ShipSellerOrder = z.strictObject({
  tracking_number: z
    .string()
    .trim()
    .min(3)
    .max(64)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u, "letters, digits, spaces, dots, slashes and dashes only"),
  carrier: z.enum(["post", "tipax", "courier", "other"]).nullish(),
});
export type ShipSellerOrder = z.infer<typeof ShipSellerOrder>;
