/** Name under which the sellers module is registered in the container. */
export const SELLER_MODULE = "seller";

/** Events this plugin emits, each with `{ id }` of the seller. */
export const SELLER_EVENTS = { statusChanged: "seller.status_changed" } as const;
