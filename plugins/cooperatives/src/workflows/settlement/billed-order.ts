import { type Billed, billedOf, deliveredOf } from "../../domain/invoice/billed";
import type { OrderRow } from "../../modules/settlement/rows";
import { agreedSums } from "../invoice/agreed-sums";

/** What the buyer of an order pays for what was delivered of it: as it was billed, or would be by now. */
export function billedOfOrder(order: OrderRow): Billed {
  const { billed } = order;
  if (!billed) return billedOf(agreedSums(order), deliveredOf(order.shipments));
  return {
    quantity: billed.quantity,
    goods: BigInt(billed.goods_total),
    shipping: BigInt(billed.shipping_total),
    tax: BigInt(billed.tax_total),
    total: BigInt(billed.total),
    credit: BigInt(billed.credit),
  };
}
