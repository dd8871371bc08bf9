/** Name under which the sellers module is registered in the container. */
export const SELLER_MODULE = "seller";

/** Events this plugin emits, each with `{ id }` of the seller. */
export const SELLER_EVENTS = { statusChanged: "seller.status_changed" } as const;

/** What others may ask of the sellers module's service itself. */
export interface KnowsStorefront {
  /** Where people open what is sent to them or printed, without a slash at the end. */
  readonly storefront: string;
}
