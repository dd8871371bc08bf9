const PLENTY = 100_000;

/**
 * One variant each of so many sellers, with more in stock than anything here buys.
 * @param {import("pg").Client} client
 * @param {number} sellers
 * @returns {Promise<string[]>} ids of variants, in the order of their sellers
 */
export async function goodsOfSellers(client, sellers) {
  const { rows } = await client.query(
    `select distinct on (of.seller_id) variant.id, level.id as level_id
     from product_product_seller_seller of
     join product on product.id = of.product_id and product.status = 'published' and product.deleted_at is null
     join product_variant variant on variant.product_id = product.id and variant.deleted_at is null
     join product_variant_inventory_item has on has.variant_id = variant.id and has.deleted_at is null
     join inventory_level level on level.inventory_item_id = has.inventory_item_id and level.stocked_quantity > 0
     where of.deleted_at is null order by of.seller_id, variant.id limit $1`,
    [sellers],
  );
  if (rows.length < sellers) throw new Error(`Only ${rows.length} sellers have something in stock.`);
  await client.query(
    `update inventory_level set stocked_quantity = $2::int,
       raw_stocked_quantity = jsonb_build_object('value', $2::int::text, 'precision', 20) where id = any($1)`,
    [rows.map(({ level_id }) => level_id), PLENTY],
  );
  return rows.map(({ id }) => id);
}
