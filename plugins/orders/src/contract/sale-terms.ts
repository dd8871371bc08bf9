import type { ChainLink } from "@dastranj/money";
import type { Context } from "@medusajs/framework/types";

/** A part about to be placed, as it is judged for what the platform takes of it. Amounts are whole smallest units. */
export interface SaleToJudge {
  order_id: string;
  /** Id of Medusa's customer who buys. */
  buyer_id: string | null;
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
    /** What the buyer pays for it, tax and discounts included. Σ of the lines and the shipping is the part's total. */
    total: bigint;
    /** What was taken off its price before tax, whole units of it. */
    discount: bigint;
    /** What of the total is tax. */
    tax: bigint;
  }[];
  /** What she pays for its way, likewise. */
  shipping: bigint;
  /** What of that is tax. */
  shipping_tax: bigint;
}

/** What the money for a line was for, as it was when it was sold: the parts sum to what was paid for it and its share of the way. */
export interface FrozenChain {
  /** Its seller agreed that buyers see it. */
  shown: boolean;
  /** `declared`: its maker said so; else it follows from the terms. An amount may stand below zero: who gives of the price. */
  parts: { link: ChainLink; amount: string; declared: boolean }[];
}

/**
 * What was agreed of a part when it was placed. JSON: amounts are whole smallest units as decimal strings. Here only is known what
 * people are shown of it; the rest is its owner's.
 */
export interface FrozenTerms {
  /** Decimal digits of the currency. */
  decimals: number;
  goods: string;
  shipping: string;
  /** What the platform gives of the goods' price. */
  platform_discount: string;
  commission: string;
  /** On the commission. */
  vat: string;
  /** What the seller gets when nothing comes back. */
  receives: string;
  /** Of each line, where its goods are a seller's listing; none of parts that were placed before there were any. */
  lines?: { line_item_id: string; chain?: FrozenChain | null }[];
  [more: string]: unknown;
}

/** A module that fixes what the platform takes; its name stands in this plugin's option `saleTerms`. */
export interface SaleTerms {
  /** The terms of each part, in the same order. Asked once, when the parts are placed. */
  termsOf(parts: SaleToJudge[], context?: Context): Promise<FrozenTerms[]>;
}
