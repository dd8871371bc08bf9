import type { OpenWorkQuestion, OpenWorkRow } from "../../contract/open-work";
import type { Database } from "./sold-so-far";

/** One statement, so that an order is seen as a whole or not at all. */
const OPEN = `
  select part.seller_id, line.product_id, line.promised_for, sum(line.quantity)::int as quantity
  from seller_order part join seller_order_line line on line.seller_order_id = part.id
  where part.seller_id = any(:seller_ids) and part.status in ('placed', 'accepted', 'in_production')
    and part.deleted_at is null and line.deleted_at is null and line.product_id is not null
    and not exists (
      select 1 from order_cart of where of.order_id = part.order_id and of.cart_id = any(:except_carts)
        and of.deleted_at is null)
  group by part.seller_id, line.product_id, line.promised_for`;

/** What sellers have yet to make or send, by product and promised day. */
export async function openWork(database: Database, question: OpenWorkQuestion): Promise<OpenWorkRow[]> {
  const { rows } = await database.raw(OPEN, { ...question });
  return rows;
}
