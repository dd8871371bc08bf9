/** Whose sales are asked for, and in which days of hers, both of them included. */
export interface SalesQuestion {
  seller_id: string;
  time_zone: string;
  /** ISO dates. */
  from: string;
  /** Today. */
  to: string;
}

/** What a seller sold and what she owes. Amounts are what buyers paid for her goods, in whole smallest units; shipping aside. */
export interface Sales {
  /** Days without a sale are missing. */
  days: { day: string; currency_code: string; orders: number; amount: number }[];
  goods: {
    product_id: string;
    orders: number;
    quantity: number;
    /** By currency. */
    amounts: Record<string, number>;
  }[];
  variants: { variant_id: string; quantity: number }[];
  /** Parts that were promised for these days: sent by then, or later and not yet. */
  promises: { kept: number; late: number };
  /** Parts that are not sent, however old; overdue: promised for a day that is over. */
  open: { placed: number; accepted: number; in_production: number; ready: number; overdue: number };
}

/** The service of the module of sellers' parts, as who counts sales sees it. */
export interface SalesReader {
  salesOf(question: SalesQuestion): Promise<Sales>;
}
