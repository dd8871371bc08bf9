import { transactionOf } from "@dastranj/database";
import type { Context } from "@medusajs/framework/types";

/** The lines of parts with the levels of stock that they left, as far as stock of them is kept there. */
const SOLD_FROM_STOCK = `
  seller_order part
  join seller_order_line sold on sold.seller_order_id = part.id and sold.deleted_at is null
  join product_variant variant on variant.id = sold.variant_id and variant.manage_inventory
    and variant.deleted_at is null
  join product_variant_inventory_item held on held.variant_id = variant.id and held.deleted_at is null
  join inventory_level level on level.inventory_item_id = held.inventory_item_id
    and level.location_id = part.location_id and level.deleted_at is null`;

/** What of a return is still to go on sale, with the levels to which it goes. */
const TO_GO_ON_SALE = `
  order_return one
  join order_return_line line on line.order_return_id = one.id and line.deleted_at is null
    and line.restock_quantity > 0 and line.restocked_quantity is null
  join (${SOLD_FROM_STOCK}) on part.id = one.seller_order_id and sold.line_item_id = line.line_item_id
  where one.id = ?`;

/** The lines of these parts of which stock is kept where they left. */
export async function linesInStock(
  partIds: readonly string[],
  context: Context,
): Promise<{ seller_order_id: string; line_item_id: string }[]> {
  if (partIds.length === 0) return [];
  const { rows } = await transactionOf(context).raw<{ seller_order_id: string; line_item_id: string }>(
    `select distinct part.id as seller_order_id, sold.line_item_id
     from ${SOLD_FROM_STOCK} where part.id = any(?)`,
    [[...partIds]],
  );
  return rows;
}

/** The inventory items of which a return has yet to put something on sale. */
export async function itemsToGoOnSale(id: string, context: Context): Promise<string[]> {
  const { rows } = await transactionOf(context).raw<{ id: string }>(
    `select distinct level.inventory_item_id as id from ${TO_GO_ON_SALE} order by 1`,
    [id],
  );
  return rows.map((row) => row.id);
}

/**
 * Adds to the stock what of a return goes on sale, and notes on its lines what did, in one statement: neither is there without
 * the other, and what is noted is not added again. Of what has no stock any more nothing does, and that is noted, too.
 */
export async function addToStock(id: string, context: Context): Promise<void> {
  // In the order in which a basket locks them, too: see `guard-stock`.
  await transactionOf(context).raw(
    `select id from inventory_level where id in (select level.id from ${TO_GO_ON_SALE}) order by id for update`,
    [id],
  );
  await transactionOf(context).raw(
    `with back as (
       select line.id as line_id, level.id as level_id, line.restock_quantity * held.required_quantity as pieces
       from ${TO_GO_ON_SALE}
     ), added as (
       update inventory_level level
       set stocked_quantity = level.stocked_quantity + more.pieces,
         raw_stocked_quantity =
           jsonb_build_object('value', trim_scale(level.stocked_quantity + more.pieces)::text, 'precision', 20),
         updated_at = now()
       from (select level_id, sum(pieces) as pieces from back group by level_id) more
       where level.id = more.level_id
       returning level.id
     )
     update order_return_line line
     set restocked_quantity = case
         when line.id in (select back.line_id from back join added on added.id = back.level_id)
           then line.restock_quantity
         else 0 end,
       updated_at = now()
     where line.order_return_id = ? and line.deleted_at is null
       and line.restock_quantity > 0 and line.restocked_quantity is null
     returning line.id`,
    [id, id],
  );
}
