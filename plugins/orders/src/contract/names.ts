/** Name under which the seller-order module is registered in the container. */
export const SELLER_ORDER_MODULE = "seller_order";

/** Events this plugin emits, each with `{ id }` of the seller order. */
export const SELLER_ORDER_EVENTS = { statusChanged: "seller_order.status_changed" } as const;

/** Reference of the cart's credit line that takes off what lies below one smallest unit. */
export const ROUNDING_REFERENCE = "rounding";
