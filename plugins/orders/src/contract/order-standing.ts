/** Where a whole order stands: never further than its parts. Parts of which nothing comes are left out, but counted. */
export const ORDER_STANDINGS = [
  "placed",
  "part_accepted",
  "accepted",
  "part_shipped",
  "shipped",
  "part_delivered",
  "delivered",
  "completed",
  "cancelled",
] as const;
export type OrderStandingState = (typeof ORDER_STANDINGS)[number];

export interface OrderStanding {
  state: OrderStandingState;
  /** How many parts there are, and of how many so much is true. */
  parts: number;
  accepted: number;
  shipped: number;
  delivered: number;
  /** Nothing comes of them. */
  released: number;
}
