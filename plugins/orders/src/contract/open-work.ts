/** Whose open work is asked for, beside baskets that hold some of it on their way to an order. */
export interface OpenWorkQuestion {
  seller_ids: string[];
  cart_ids: string[];
}

/** Pieces of a product that are ordered and not sent, by the day for which they are promised. */
export interface OpenWorkRow {
  seller_id: string;
  product_id: string;
  promised_for: string | null;
  quantity: number;
}

export interface OpenWork {
  open: OpenWorkRow[];
  /** Those of the baskets whose orders stand by now: what they hold is counted above, or sent already. */
  placed_carts: string[];
}

/** The service of the module of sellers' parts, as other plugins see it. */
export interface SellerOrders {
  /** What sellers have yet to make or send. */
  openWork(question: OpenWorkQuestion): Promise<OpenWork>;
}
