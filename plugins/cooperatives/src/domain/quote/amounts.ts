import type { Measure } from "../../contract/measure";
import type { PaymentTerms } from "../../contract/wholesale-order";
import { priceOf } from "../measure";

/** More than any order of homes comes to; beyond it a number is a slip. Whole smallest units of money. */
export const MOST_MONEY = 1_000_000_000_000_000n;

/** What is offered, as far as it costs something. Rates and shares are in hundredths of a percent. */
export interface PricedTerms {
  measure: Measure;
  /** In the measure's smallest. */
  quantity: number;
  /** Of one unit of the measure, in whole smallest units of money. */
  unit_price: bigint;
  shipping: bigint;
  tax_goods_bp: number;
  tax_shipping_bp: number;
  deposit_bp: number;
}

/** What it comes to. Goods, shipping and tax are the total; deposit and rest are it too. */
export interface QuoteAmounts {
  goods: bigint;
  shipping: bigint;
  tax: bigint;
  total: bigint;
  /** Paid before work begins. */
  deposit: bigint;
  rest: bigint;
}

const WHOLE = 10_000n;

/**
 * What an offer comes to, in whole smallest units. Tax below one unit is taken off, as at checkout; the deposit is rounded half up and
 * the rest is what it leaves, so that nothing is lost.
 */
export function quoteAmounts(terms: PricedTerms): QuoteAmounts {
  const goods = priceOf(terms.measure, terms.quantity, terms.unit_price);
  const { shipping } = terms;
  const tax = (goods * BigInt(terms.tax_goods_bp) + shipping * BigInt(terms.tax_shipping_bp)) / WHOLE;
  const total = goods + shipping + tax;
  const deposit = (total * BigInt(terms.deposit_bp) * 2n + WHOLE) / (2n * WHOLE);
  return { goods, shipping, tax, total, deposit, rest: total - deposit };
}

/** Something to be paid, and when: now, before it is sent, when it arrives, or so many days after. */
export interface QuoteDue {
  what: "deposit" | "rest";
  amount: bigint;
  when: "now" | PaymentTerms;
}

/** What is to be paid when, in that order; what is nothing is left out. */
export function duesOf(
  { deposit, rest }: Pick<QuoteAmounts, "deposit" | "rest">,
  terms: PaymentTerms,
): QuoteDue[] {
  const dues: QuoteDue[] = [
    { what: "deposit", amount: deposit, when: "now" },
    { what: "rest", amount: rest, when: terms },
  ];
  return dues.filter(({ amount }) => amount > 0n);
}
