/** Name under which the seller-order module is registered in the container. */
export const SELLER_ORDER_MODULE = "seller_order";

/** Name under which the module of returns is registered in the container. */
export const ORDER_RETURN_MODULE = "order_return";

/** Name under which the module of reviews is registered; its service is `Reviews`. */
export const REVIEW_MODULE = "review";

/** Name of the module that keeps what people wish to hear of. */
export const TIDINGS_MODULE = "tidings";

/** Events this plugin emits, each with `{ id }` of the seller order. */
export const SELLER_ORDER_EVENTS = { statusChanged: "seller_order.status_changed" } as const;

/** Reference of the cart's credit line that takes off what lies below one smallest unit. */
export const ROUNDING_REFERENCE = "rounding";

/** Kinds of the vault's fingerprints: by which links to orders and links to stop e-mails are signed, and addresses known. */
export const ORDER_LINK = "order_link";
export const STOP_LINK = "stop_link";
export const TOLD_ADDRESS = "told_address";

/** The name of the one lock per order under which its parts, and Medusa's order with them, are changed. */
export const orderLock = (order_id: string): string => `order-part:${order_id}`;
