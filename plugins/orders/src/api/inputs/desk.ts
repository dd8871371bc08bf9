import { z } from "@medusajs/framework/zod";

/** So many at once: a page of her list, and more. */
const AT_ONCE = 50;

/** Body of `POST /seller/orders/accept`. */
export const AcceptMany = z.strictObject({
  ids: z.array(z.string().min(1).max(64)).min(1).max(AT_ONCE),
});
export type AcceptMany = z.infer<typeof AcceptMany>;

/** Query of `GET /store/customers/me/order-standings`: ids with commas between. */
export const OrderStandings = z.strictObject({ ids: z.string().max(4000).default("") });
export type OrderStandings = z.infer<typeof OrderStandings>;
