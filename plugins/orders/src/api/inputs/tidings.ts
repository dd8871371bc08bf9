import { z } from "@medusajs/framework/zod";
import { TIDING_CHANNELS } from "../../domain/tiding-topics";

/** Body of `POST /store/customers/me/tidings` and `POST /seller/tidings`. */
export const WishTiding = z.strictObject({
  topic: z.string().min(1).max(30),
  channel: z.enum(TIDING_CHANNELS),
  wished: z.boolean(),
});
export type WishTiding = z.infer<typeof WishTiding>;

/** Body of `POST /store/tidings/stop`. */
export const StopTidings = z.strictObject({ token: z.string().min(1).max(200) });
export type StopTidings = z.infer<typeof StopTidings>;

/** Body of `POST /store/order-links`. */
export const AskForOrderLink = z.strictObject({
  /** The order's number, in any digits. */
  number: z.string().min(1).max(20),
  /** The mobile number or e-mail that it was placed with. */
  reach: z.string().min(1).max(254),
});
export type AskForOrderLink = z.infer<typeof AskForOrderLink>;

/** Body of `POST /store/order-links/open`. */
export const OpenOrderLink = z.strictObject({ token: z.string().min(1).max(100) });
export type OpenOrderLink = z.infer<typeof OpenOrderLink>;
