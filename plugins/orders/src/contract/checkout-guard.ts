/** A basket about to become an order, as a checkout guard sees it. */
export interface GuardedBasket {
  cart_id: string;
  currency_code: string;
  items: { line_item_id: string; product_id: string; quantity: number; seller_id: string }[];
}

/** Why a guard refuses: the kind of 4xx, a stable code, and the English text (its owner's table has the Persian). */
export interface CheckoutRefusal {
  kind: "not_allowed" | "invalid_data";
  code: string;
  en: string;
}

/**
 * A rule that another plugin adds to checkout. A module's service that has this method is asked when its name
 * stands in this plugin's option `checkoutGuards`, in that order; the first refusal wins.
 */
export interface CheckoutGuard {
  guardCheckout(basket: GuardedBasket, now: Date): Promise<CheckoutRefusal | null>;
}
