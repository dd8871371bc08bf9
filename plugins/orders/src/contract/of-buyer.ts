/** A request that is of an order's buyer, as the door of `/store/orders/:id/receipts` found it: what lies behind it trusts this alone. */
export interface OfBuyersOrder {
  order_of_buyer?: string;
}
