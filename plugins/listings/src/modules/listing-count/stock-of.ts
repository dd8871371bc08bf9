import type { Database } from "@dastranj/database";

/** A variant of a listing on sale, with what is left of it. */
export interface StockedVariant {
  listing_id: string;
  product_id: string;
  variant_id: string;
  variant: string;
  stock: number;
}

/** More rows than this nobody reads as a warning. */
const MOST = 500;

/**
 * The variants of a seller that sell or are nearly gone, with what nobody has reserved of them. What is made to order has no
 * stock to run out.
 */
export async function stockOf(
  database: Database,
  wanted: { seller_id: string; sold: string[]; few: number },
): Promise<StockedVariant[]> {
  const { rows } = await database.raw(
    `select l.id as listing_id, l.product_id, v.id as variant_id, coalesce(v.title, '') as variant,
       sum(level.stocked_quantity - level.reserved_quantity)::int as stock
     from listing l
     join product_variant v on v.product_id = l.product_id and v.deleted_at is null and v.manage_inventory
       and not v.allow_backorder
     join product_variant_inventory_item held on held.variant_id = v.id and held.deleted_at is null
     join inventory_level level on level.inventory_item_id = held.inventory_item_id and level.deleted_at is null
     where l.seller_id = :seller_id and l.state = 'published' and not l.made_to_order and l.deleted_at is null
     group by l.id, v.id
     having v.id = any(:sold) or sum(level.stocked_quantity - level.reserved_quantity) <= :few
     order by stock limit ${MOST}`,
    wanted,
  );
  return rows;
}

/** Which listings of a seller stand behind products, and which products behind listings. */
export async function listingsOf(
  database: Database,
  wanted: { seller_id: string; products: string[]; listings: string[] },
): Promise<{ id: string; product_id: string }[]> {
  const { rows } = await database.raw(
    `select id, product_id from listing
     where seller_id = :seller_id and (product_id = any(:products) or id = any(:listings)) and deleted_at is null`,
    wanted,
  );
  return rows;
}

/** How many listings of a seller are on sale. */
export async function onSale(database: Database, seller_id: string): Promise<number> {
  const { rows } = await database.raw(
    `select count(*)::int as listings from listing
     where seller_id = :seller_id and state = 'published' and deleted_at is null`,
    { seller_id },
  );
  return rows[0].listings;
}
