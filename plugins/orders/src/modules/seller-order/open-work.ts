import type { OpenWork, OpenWorkQuestion } from "../../contract/open-work";
import type { Database } from "./sold-so-far";

/** One statement, so that a basket is seen as an order or as none, and counted once. */
const OPEN = `
  select part.seller_id, line.product_id, line.promised_for, sum(line.quantity)::int as quantity, null as cart_id
  from seller_order part join seller_order_line line on line.seller_order_id = part.id
  where part.seller_id = any(:seller_ids) and part.status in ('placed', 'accepted', 'in_production')
    and part.deleted_at is null and line.deleted_at is null and line.product_id is not null
  group by part.seller_id, line.product_id, line.promised_for
  union all
  select null, null, null, 0, of.cart_id from order_cart of
  where of.cart_id = any(:cart_ids) and of.deleted_at is null and exists (
    select 1 from seller_order part where part.order_id = of.order_id and part.deleted_at is null)`;

/** What sellers have yet to make or send, by product and promised day, and which baskets are orders by now. */
export async function openWork(database: Database, question: OpenWorkQuestion): Promise<OpenWork> {
  const { rows } = await database.raw(OPEN, { ...question });
  return {
    open: rows
      .filter(({ cart_id }) => cart_id === null)
      .map(({ seller_id, product_id, promised_for, quantity }) => ({
        seller_id,
        product_id,
        promised_for,
        quantity,
      })),
    placed_carts: rows.flatMap(({ cart_id }) => (cart_id === null ? [] : [cart_id])),
  };
}
