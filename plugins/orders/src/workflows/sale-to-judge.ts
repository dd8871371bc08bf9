import { roundDown } from "@dastranj/money";
import type { BigNumberInput } from "@medusajs/framework/types";
import type { SaleToJudge } from "../contract/sale-terms";
import { sharesOf } from "../domain/return-amounts";
import { decimal } from "./decimal";

/** A part as it is about to be written. */
interface PartToWrite {
  order_id: string;
  seller_id: string;
  currency_code: string;
  placed_at: Date;
  total: string;
  rounding_total: string;
  lines: {
    line_item_id: string;
    product_id: string | null;
    variant_id: string | null;
    quantity: number;
    total: string;
  }[];
}

/** A part as it is judged for what the platform takes of it: whole units for each line and the way, which add up to its total. */
export function toJudge(
  part: PartToWrite,
  order: {
    buyer_id: string | null;
    decimals: number;
    items: readonly { id: string; discount_subtotal: BigNumberInput; tax_total: BigNumberInput }[];
    /** Of the method by which it is sent. */
    shipping_tax: BigNumberInput;
  },
): SaleToJudge {
  const { decimals, buyer_id } = order;
  const { order_id, seller_id, currency_code, placed_at } = part;
  const shares = sharesOf({ ...part, decimals });
  const items = new Map(order.items.map((item) => [item.id, item]));
  const units = (amount: BigNumberInput = 0) => roundDown(decimal(amount), decimals).units;
  return {
    order_id,
    buyer_id,
    seller_id,
    currency_code,
    decimals,
    placed_at,
    shipping: shares.shipping,
    shipping_tax: units(order.shipping_tax),
    lines: part.lines.map(({ line_item_id, product_id, variant_id, quantity }) => ({
      line_item_id,
      product_id,
      variant_id,
      quantity,
      total: shares.lines.get(line_item_id) ?? 0n,
      discount: units(items.get(line_item_id)?.discount_subtotal),
      tax: units(items.get(line_item_id)?.tax_total),
    })),
  };
}
