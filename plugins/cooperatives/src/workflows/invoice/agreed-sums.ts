import type { AgreedSums } from "../../domain/invoice/billed";
import type { WholesaleOrderRow } from "../../modules/wholesale-order/service";

type Agreed = Pick<
  WholesaleOrderRow,
  | "measure"
  | "quantity"
  | "unit_price"
  | "goods_total"
  | "shipping_total"
  | "tax_goods_bp"
  | "tax_shipping_bp"
  | "total"
>;

/** What of an order was agreed, as the rules of billing take it. */
export function agreedSums(order: Agreed): AgreedSums {
  const { measure, quantity, tax_goods_bp, tax_shipping_bp } = order;
  return {
    ...{ measure, quantity, tax_goods_bp, tax_shipping_bp },
    unit_price: BigInt(order.unit_price),
    goods_total: BigInt(order.goods_total),
    shipping_total: BigInt(order.shipping_total),
    total: BigInt(order.total),
  };
}
