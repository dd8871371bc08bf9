/** Whose open work is asked for. */
export interface OpenWorkQuestion {
  seller_ids: string[];
  /** But for the orders that these baskets became. */
  except_carts: string[];
}

/** Pieces of a product that are ordered and not sent, by the day for which they are promised. */
export interface OpenWorkRow {
  seller_id: string;
  product_id: string;
  promised_for: string | null;
  quantity: number;
}

/** The service of the module of sellers' parts, as other plugins see it. */
export interface SellerOrders {
  /** What sellers have yet to make or send. */
  openWork(question: OpenWorkQuestion): Promise<OpenWorkRow[]>;
}
