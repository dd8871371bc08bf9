import type { Database } from "@dastranj/database";
import type { OpenWork, OpenWorkQuestion } from "../../contract/open-work";
import { OPEN } from "./status-sql";

/**
 * One statement, so that a basket is seen as an order or as none, and counted once. Of a part that is sent in several parcels
 * what has left is done.
 */
const WORK = `
  select part.seller_id, line.product_id, line.promised_for,
    sum(line.quantity - coalesce(gone.quantity, 0))::int as quantity, null as cart_id
  from seller_order part join seller_order_line line on line.seller_order_id = part.id
  left join lateral (
    select sum((pieces ->> 'quantity')::int) as quantity
    from seller_order_shipment shipment
    cross join jsonb_array_elements(coalesce(shipment.contents, '[]')) pieces
    where shipment.seller_order_id = part.id and shipment.deleted_at is null
      and pieces ->> 'line_item_id' = line.line_item_id
  ) gone on true
  where part.seller_id = any(:seller_ids) and part.status in ${OPEN}
    and part.deleted_at is null and line.deleted_at is null and line.product_id is not null
    and line.quantity > coalesce(gone.quantity, 0)
  group by part.seller_id, line.product_id, line.promised_for
  union all
  select null, null, null, 0, of.cart_id from order_cart of
  where of.cart_id = any(:cart_ids) and of.deleted_at is null and exists (
    select 1 from seller_order part where part.order_id = of.order_id and part.deleted_at is null)`;

/** What sellers have yet to make or send, by product and promised day, and which baskets are orders by now. */
export async function openWork(database: Database, question: OpenWorkQuestion): Promise<OpenWork> {
  const { rows } = await database.raw(WORK, { ...question });
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
