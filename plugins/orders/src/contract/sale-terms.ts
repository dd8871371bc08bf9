import type { Context } from "@medusajs/framework/types";

/** A part about to be placed, as it is judged for what the platform takes of it. Amounts are whole smallest units. */
export interface SaleToJudge {
  order_id: string;
  seller_id: string;
  currency_code: string;
  /** Decimal digits of the currency. */
  decimals: number;
  placed_at: Date;
  lines: {
    line_item_id: string;
    product_id: string | null;
    variant_id: string | null;
    quantity: number;
    /** What the buyer pays for it, tax and discounts included. */
    total: bigint;
    discount: bigint;
    tax: bigint;
  }[];
  /** What she pays for its way. */
  shipping: bigint;
}

/** What was agreed of a part when it was placed; its owner alone reads it. JSON: amounts are decimal strings. */
export type FrozenTerms = Record<string, unknown>;

/** A module that fixes what the platform takes; its name stands in this plugin's option `saleTerms`. */
export interface SaleTerms {
  /** The terms of each part, in the same order. Asked once, when the parts are placed. */
  termsOf(parts: SaleToJudge[], context?: Context): Promise<FrozenTerms[]>;
}
