import type { Measure } from "../../contract/measure";
import { priceOf } from "../measure";

/** What of an order was agreed, frozen when it was accepted. Money in whole smallest units, rates in hundredths of a percent. */
export interface AgreedSums {
  measure: Measure;
  /** What the buyer has ordered by now, in the measure's smallest: less than at first where both agreed on less. */
  quantity: number;
  /** Of one unit of the measure. */
  unit_price: bigint;
  goods_total: bigint;
  shipping_total: bigint;
  tax_goods_bp: number;
  tax_shipping_bp: number;
  total: bigint;
}

/** What a buyer owes for what she got. Goods, shipping and tax are the total; total and credit are what was agreed. */
export interface Billed {
  /** In the measure's smallest. */
  quantity: number;
  goods: bigint;
  shipping: bigint;
  tax: bigint;
  total: bigint;
  /** So much less than was agreed. */
  credit: bigint;
}

/** A shipment, as far as it says what was delivered. */
interface Delivery {
  quantity: number;
  /** Of a claim that has its end; null where there is none. */
  claim_granted: number | null;
}

/** What of shipments came to the buyer: all that left, less what was granted of her claims. In the measure's smallest. */
export const deliveredOf = (deliveries: readonly Delivery[]): number =>
  deliveries.reduce((sum, { quantity, claim_granted }) => sum + quantity - (claim_granted ?? 0), 0);

/**
 * What is billed of an order when so much of it was delivered. All of it comes to exactly what was agreed, and nothing to nothing. What was sent above
 * the order within its tolerance is not paid for. The way is one price for all: it is owed as soon as anything arrived. Tax is reckoned anew of goods and way
 * together, and what of it lies below one unit is taken off, as it was when the order was agreed.
 *
 * @param delivered in the measure's smallest; see `deliveredOf`
 */
export function billedOf(agreed: AgreedSums, delivered: number): Billed {
  const quantity = Math.min(delivered, agreed.quantity);
  const priced = priceOf(agreed.measure, quantity, agreed.unit_price);
  const goods = priced < agreed.goods_total ? priced : agreed.goods_total;
  const shipping = quantity > 0 ? agreed.shipping_total : 0n;
  const tax = (goods * BigInt(agreed.tax_goods_bp) + shipping * BigInt(agreed.tax_shipping_bp)) / 10_000n;
  const total = goods + shipping + tax;
  return { quantity, goods, shipping, tax, total, credit: agreed.total - total };
}
