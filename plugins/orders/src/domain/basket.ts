/** Why a basket cannot become an order. */
export type BasketRefusal =
  | "basket_empty"
  | "item_has_no_seller"
  | "shipping_not_of_basket"
  | "shipping_missing"
  | "shipping_more_than_one"
  | "total_not_whole"
  | "paid_amount_differs";

/** A basket as checkout judges it; amounts are decimals in the major unit. */
export interface Basket {
  items: { product_id: string; seller_id: string | null }[];
  /** One entry per shipping method; the seller its option belongs to. */
  shipping: { seller_id: string | null }[];
  total: string;
  /** What the payment session will charge; null when there is none. */
  charged: string | null;
  /** Decimal digits of the currency. */
  decimals: number;
}

/**
 * Whether a basket can become an order: each item has a seller, each seller exactly one shipping method, no method
 * of a stranger, a whole total, and a payment of just that total.
 *
 * @returns the first refusal, or null
 */
export function refuseBasket(basket: Basket): BasketRefusal | null {
  if (basket.items.length === 0) return "basket_empty";
  if (basket.items.some(({ seller_id }) => seller_id === null)) return "item_has_no_seller";
  const methods = new Map<string | null, number>(basket.items.map(({ seller_id }) => [seller_id, 0]));
  for (const { seller_id } of basket.shipping) {
    const already = methods.get(seller_id);
    if (seller_id === null || already === undefined) return "shipping_not_of_basket";
    methods.set(seller_id, already + 1);
  }
  const counts = [...methods.values()];
  if (counts.includes(0)) return "shipping_missing";
  if (counts.some((count) => count > 1)) return "shipping_more_than_one";
  if (!isWhole(basket.total, basket.decimals)) return "total_not_whole";
  if (basket.charged !== null && !sameAmount(basket.charged, basket.total)) return "paid_amount_differs";
  return null;
}

function isWhole(amount: string, decimals: number): boolean {
  const [, fraction = ""] = trim(amount).split(".");
  return fraction.length <= decimals;
}

function sameAmount(a: string, b: string): boolean {
  return trim(a) === trim(b);
}

function trim(amount: string): string {
  return amount.includes(".") ? amount.replace(/\.?0+$/, "") : amount;
}
