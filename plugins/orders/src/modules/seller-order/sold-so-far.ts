import type { Database } from "@dastranj/database";
import type { SalesCount } from "../../contract/checkout-guard";
import { RELEASED } from "./status-sql";

/**
 * One statement, so that a basket's order is seen as a whole or not at all: baskets that are counted elsewhere are left out by
 * Medusa's own link of order and cart. Which product a line is of stands at the line of the order.
 */
const SOLD = `
  select ceil(coalesce(sum(line.total), 0) * 10 ^ :decimals) as sold
  from seller_order part join seller_order_line line on line.seller_order_id = part.id
  where part.seller_id = :seller_id and part.currency_code = :currency_code and part.placed_at >= :since
    and part.status not in ${RELEASED} and part.deleted_at is null and line.deleted_at is null
    and not exists (
      select 1 from order_cart of where of.order_id = part.order_id and of.cart_id = any(:except_carts)
        and of.deleted_at is null)
    and (:product_ids::text[] is null or exists (
      select 1 from order_line_item item where item.id = line.line_item_id and item.product_id = any(:product_ids)))`;

/** What buyers paid for a seller's goods in placed parts, shipping aside. Parts of which nothing came count no more. */
export async function soldSoFar(database: Database, count: SalesCount): Promise<number> {
  const { rows } = await database.raw(SOLD, { ...count });
  return Number(rows[0].sold);
}
