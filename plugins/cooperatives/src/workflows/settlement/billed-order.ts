import { type Billed, billedOf, deliveredOf } from "../../domain/invoice/billed";
import type { OrderRow } from "../../modules/settlement/rows";

/** What the buyer of an order pays for what was delivered of it by now. */
export function billedOfOrder(order: OrderRow): Billed {
  return billedOf(
    {
      measure: order.measure,
      quantity: order.quantity,
      unit_price: BigInt(order.unit_price),
      goods_total: BigInt(order.goods_total),
      shipping_total: BigInt(order.shipping_total),
      tax_goods_bp: order.tax_goods_bp,
      tax_shipping_bp: order.tax_shipping_bp,
      total: BigInt(order.total),
    },
    deliveredOf(order.shipments),
  );
}
