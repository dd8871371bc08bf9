/** Name under which the sellers module is registered in the container. */
export const SELLER_MODULE = "seller";

/** Events this plugin emits, each with `{ id }` of the seller. */
export const SELLER_EVENTS = {
  statusChanged: "seller.status_changed",
  /** She sold nearly, or more than, what a cap of her licence names; with `{ code, rule, period }` besides. */
  capNear: "seller.cap_near",
} as const;
