import { z } from "@medusajs/framework/zod";
import { CARRIERS } from "../../domain/carriers";

/** Far more lines than an order has. */
const MOST_LINES = 200;

/** Body of `POST /seller/orders/:id/ship`. */
export const ShipSellerOrder = z.strictObject({
  tracking_number: z
    .string()
    .trim()
    .min(3)
    .max(64)
    .regex(/^[\p{L}\p{N}][\p{L}\p{N} ./-]*$/u, "letters, digits, spaces, dots, slashes and dashes only"),
  carrier: z.enum(CARRIERS).nullish(),
  /** Left out: all that is left. */
  items: z
    .array(
      z.strictObject({
        line_item_id: z.string().min(1).max(64),
        quantity: z.number().int().min(1).max(100_000),
      }),
    )
    .min(1)
    .max(MOST_LINES)
    .nullish(),
});
export type ShipSellerOrder = z.infer<typeof ShipSellerOrder>;

/** Body of `POST /seller/orders/:id/hand_over`: the code as it was typed, in whatever digits. */
export const HandOver = z.strictObject({ code: z.string().max(40) });
export type HandOver = z.infer<typeof HandOver>;
