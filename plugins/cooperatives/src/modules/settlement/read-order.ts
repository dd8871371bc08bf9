import type { Database } from "@dastranj/database";
import type { AdvanceRow, GoodsRow, OrderRow } from "./rows";

/** A wholesale order as its settlement reads it; undefined where the cooperative has no such order. */
export async function readOrder(
  sql: Database,
  id: string,
  cooperative_id: string | null,
): Promise<OrderRow | undefined> {
  const { rows } = await sql.raw(
    `select o.id, o.cooperative_id, o.company_id, o.seller_order_id, o.state, o.measure, o.quantity, o.currency_code, o.unit_price,
       o.goods_total, o.shipping_total, o.tax_goods_bp, o.tax_shipping_bp, o.tax_total, o.total, o.deposit, o.payment_terms,
       o.margin_bp, o.grade_factors, p.grades as pool_grades, p.title, p.title_en, coalesce(c.name, '') as company,
       (select json_build_object('quantity', i.quantity, 'goods_total', i.goods_total, 'shipping_total', i.shipping_total,
          'tax_total', i.tax_total, 'total', i.total, 'credit', i.credit) from wholesale_invoice i
          where i.wholesale_order_id = o.id and i.deleted_at is null) as billed,
       (select count(*)::int from receipt r where r.wholesale_order_id = o.id and r.state in ('weighed', 'disputed')
          and r.deleted_at is null) as receipts_open,
       (select count(*)::int from dispatch d where d.wholesale_order_id = o.id and d.state = 'claimed'
          and d.deleted_at is null) as claims_open,
       (select coalesce(json_agg(json_build_object('quantity', d.quantity, 'claim_granted', d.claim_granted)), '[]')
          from dispatch d where d.wholesale_order_id = o.id and d.deleted_at is null) as shipments,
       (select coalesce(json_agg(json_build_object('quantity', x.quantity, 'unit_price', x.unit_price)), '[]')
          from outside_purchase x where x.wholesale_order_id = o.id and x.deleted_at is null) as purchases
     from wholesale_order o join pool p on p.id = o.pool_id left join company c on c.id = o.company_id
     where o.id = ? and (?::text is null or o.cooperative_id = ?) and o.deleted_at is null`,
    [id, cooperative_id, cooperative_id],
  );
  return rows[0];
}

/** Takes an order until the transaction ends; what is read of it is read after that. */
export async function lockOrder(sql: Database, id: string): Promise<void> {
  await sql.raw("select id from wholesale_order where id = ? and deleted_at is null for update", [id]);
}

/** What was taken of an order's members for good, by receipt: the earliest first. */
export async function goodsOf(sql: Database, order_id: string): Promise<GoodsRow[]> {
  const { rows } = await sql.raw(
    `select r.id as receipt_id, l.number as lot, r.received_at, r.seller_id, r.grade, r.accepted as quantity, a.unit_price
     from receipt r join allotment a on a.id = r.allotment_id
     left join lot l on l.receipt_id = r.id and l.deleted_at is null
     where r.wholesale_order_id = ? and r.final_at is not null and r.accepted > 0 and r.deleted_at is null
     order by r.received_at, r.id`,
    [order_id],
  );
  return rows;
}

/**
 * Advances that an order's settlement repays: of its members those given against it, and what is left over of orders that were settled; the oldest
 * first. With `lock` they are taken until the transaction ends.
 */
export async function advancesToRepay(
  sql: Database,
  {
    order_id,
    cooperative_id,
    members,
  }: { order_id: string; cooperative_id: string; members: readonly string[] },
  lock: boolean,
): Promise<AdvanceRow[]> {
  const { rows } = await sql.raw(
    `select a.* from advance a
     where a.cooperative_id = ? and a.state = 'open' and a.seller_id = any(?) and a.deleted_at is null
       and (a.wholesale_order_id = ? or a.wholesale_order_id in (
         select s.wholesale_order_id from settlement s where s.cooperative_id = ? and s.deleted_at is null))
     order by a.given_at, a.id ${lock ? "for update of a" : ""}`,
    [cooperative_id, members, order_id, cooperative_id],
  );
  return rows;
}

/** What members, or one of them, declared of their material for what was taken of them for good, by what a unit of it costs. */
export async function materialsOf(
  sql: Database,
  order_id: string,
  seller_id: string | null = null,
): Promise<{ raw_material: string; quantity: number }[]> {
  const { rows } = await sql.raw(
    `select a.raw_material, sum(r.accepted)::bigint as quantity
     from receipt r join allotment a on a.id = r.allotment_id
     where r.wholesale_order_id = ? and r.final_at is not null and r.accepted > 0 and r.deleted_at is null
       and a.raw_material is not null and (?::text is null or r.seller_id = ?)
     group by a.raw_material`,
    [order_id, seller_id, seller_id],
  );
  return rows.map(({ raw_material, quantity }) => ({ raw_material, quantity: Number(quantity) }));
}
