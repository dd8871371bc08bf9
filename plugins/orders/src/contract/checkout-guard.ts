import type { MedusaContainer } from "@medusajs/framework/types";

/** A basket about to become an order, as a checkout guard sees it. */
export interface GuardedBasket {
  cart_id: string;
  currency_code: string;
  /** Decimal digits of the currency. */
  decimals: number;
  /** Agreed between businesses, or bought over the counter; without it the latter. */
  trade?: "retail" | "wholesale";
  /** Where it goes; null when nobody has said. */
  ship_to: { country: string; province: string | null; city: string | null } | null;
  items: {
    line_item_id: string;
    product_id: string;
    variant_id: string | null;
    quantity: number;
    seller_id: string;
    /** What the buyer pays for the line, as a decimal in the major unit. */
    total: string;
  }[];
}

/** What a seller sold, counted by `soldSoFar`. */
export interface SalesCount {
  seller_id: string;
  currency_code: string;
  decimals: number;
  since: Date;
  /** Only these products; null for all. */
  product_ids: string[] | null;
  /** But for the orders that these baskets became. */
  except_carts: string[];
}

/** What a guard is given besides the basket. */
export interface GuardedCheckout {
  container: MedusaContainer;
  now: Date;
  /** What buyers paid for a seller's goods in placed parts of orders, in whole smallest units. */
  soldSoFar(count: SalesCount): Promise<number>;
}

/** Why a guard refuses: the kind of 4xx, a stable code, and what is said; without Persian its owner's table has it. */
export interface CheckoutRefusal {
  kind: "not_allowed" | "invalid_data";
  code: string;
  en: string;
  fa?: string;
}

/** By which day something of a basket is ready, as an ISO date of its seller's calendar. Lines of an order have ids of their own. */
export interface KeptPromise {
  product_id: string;
  variant_id: string | null;
  promised_for: string;
}

/**
 * A rule that another plugin adds to checkout. A module's service that has this method is asked when its name
 * stands in this plugin's option `checkoutGuards`, in that order; the first refusal wins.
 */
export interface CheckoutGuard {
  guardCheckout(basket: GuardedBasket, checkout: GuardedCheckout): Promise<CheckoutRefusal | null>;
  /** The days that it promised the basket when it let it pass; the parts of the order keep them. */
  promised?(cart_id: string): Promise<KeptPromise[]>;
  /** The checkout was undone after the guard had let it pass: what it noted of it is to be forgotten. */
  checkoutUndone?(cart_id: string): Promise<void>;
}
