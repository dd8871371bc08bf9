import type { Database } from "@dastranj/database";
import type { Sales, SalesQuestion } from "../../contract/sales";
import { OPEN, RELEASED, SENT } from "./status-sql";

/** The parts of her days of which something came, by the index of seller and moment. */
const SOLD = `
  from seller_order part
  join seller_order_line line on line.seller_order_id = part.id and line.deleted_at is null
  join currency on currency.code = part.currency_code
  where part.seller_id = :seller_id and part.deleted_at is null and part.status not in ${RELEASED}
    and part.placed_at >= :from::timestamp at time zone :time_zone
    and part.placed_at < (:to::date + 1)::timestamp at time zone :time_zone`;

const AMOUNT = `round(sum(line.total) * 10 ^ currency.decimal_digits)`;

const DAYS = `
  select to_char(part.placed_at at time zone :time_zone, 'YYYY-MM-DD') as day, part.currency_code,
    count(distinct part.id)::int as orders, ${AMOUNT}::float8 as amount
  ${SOLD} group by day, part.currency_code, currency.decimal_digits order by day`;

const GOODS = `
  select product_id, sum(orders)::int as orders, sum(quantity)::int as quantity,
    jsonb_object_agg(currency_code, amount) as amounts
  from (
    select line.product_id, part.currency_code, count(distinct part.id) as orders,
      sum(line.quantity) as quantity, ${AMOUNT} as amount
    ${SOLD} and line.product_id is not null
    group by line.product_id, part.currency_code, currency.decimal_digits
  ) sold group by product_id`;

const VARIANTS = `
  select line.variant_id, sum(line.quantity)::int as quantity
  ${SOLD} and line.variant_id is not null group by line.variant_id`;

/** Nothing is promised for more than a year ahead, so that older parts need not be looked at. */
const PROMISES = `
  select count(*) filter (where sent <= promised_for)::int as kept,
    count(*) filter (where sent > promised_for or (sent is null and promised_for < :to))::int as late
  from (
    select part.promised_for, case when part.status in ${SENT} then (
      select to_char(max(shipment.shipped_at) at time zone :time_zone, 'YYYY-MM-DD')
      from seller_order_shipment shipment
      where shipment.seller_order_id = part.id and shipment.deleted_at is null) end as sent
    from seller_order part
    where part.seller_id = :seller_id and part.deleted_at is null and part.status not in ${RELEASED}
      and part.placed_at >= :from::timestamp - interval '400 days'
      and part.promised_for between :from and :to
  ) promised`;

const OWED = `
  select count(*) filter (where status = 'placed')::int as placed,
    count(*) filter (where status = 'accepted')::int as accepted,
    count(*) filter (where status = 'in_production')::int as in_production,
    count(*) filter (where status = 'ready')::int as ready,
    count(*) filter (where promised_for < :to)::int as overdue
  from seller_order
  where seller_id = :seller_id and status in ${OPEN} and deleted_at is null`;

/** What a seller sold in some days of hers, and what she owes. Five statements, each by an index of her own parts. */
export async function salesOf(database: Database, question: SalesQuestion): Promise<Sales> {
  const ask = async (sql: string) => (await database.raw(sql, { ...question })).rows;
  const [days, goods, variants, [promises], [open]] = await Promise.all([
    ask(DAYS),
    ask(GOODS),
    ask(VARIANTS),
    ask(PROMISES),
    ask(OWED),
  ]);
  return { days, goods, variants, promises, open };
}
