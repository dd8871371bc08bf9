import type { Database } from "@dastranj/database";
import type { ReceiptState, ShareTime } from "../../contract/receiving";
import type { DispatchRow, FullReceiptRow, LotRow, OrderRow, OutsideRow, ReceiptRow, ShareRow } from "./rows";

const STANDS = "state <> 'cancelled' and deleted_at is null";

/** Wholesale orders as the hub reads them; those of one cooperative alone, if it is named. */
export async function readOrders(
  sql: Database,
  ids: readonly string[],
  cooperative_id?: string,
): Promise<OrderRow[]> {
  const { rows } = await sql.raw(
    `select o.id, o.cooperative_id, o.company_id, o.pool_id, o.state, o.measure, o.quantity, o.grades, o.deliver_by,
       p.grades as pool_grades, p.tolerance_bp, p.title, p.title_en,
       (select coalesce(sum(accepted), 0)::bigint from receipt where wholesale_order_id = o.id and ${STANDS}) as accepted,
       (select coalesce(sum(quantity), 0)::bigint from lot where wholesale_order_id = o.id and outside_purchase_id is not null and deleted_at is null) as outside,
       (select coalesce(sum(quantity), 0)::bigint from dispatch where wholesale_order_id = o.id and deleted_at is null) as dispatched
     from wholesale_order o join pool p on p.id = o.pool_id
     where o.id = any(?) and (?::text is null or o.cooperative_id = ?) and o.deleted_at is null order by o.deliver_by, o.id`,
    [ids, cooperative_id ?? null, cooperative_id ?? null],
  );
  return rows.map((row) => ({
    ...row,
    accepted: Number(row.accepted),
    outside: Number(row.outside),
    dispatched: Number(row.dispatched),
  }));
}

/** Takes an order until the transaction ends; what of it came and left is read after that. */
export async function lockOrder(
  sql: Database,
  id: string,
  cooperative_id?: string,
): Promise<OrderRow | undefined> {
  await sql.raw("select id from wholesale_order where id = ? and deleted_at is null for update", [id]);
  return (await readOrders(sql, [id], cooperative_id))[0];
}

/** What is expected: accepted shares, with what of each came. Bindings: now, today twice. */
const SHARES = `
  select a.id as allotment_id, a.wholesale_order_id, a.cooperative_id, a.seller_id, s.handle, s.name, s.name_en, a.grade,
    a.unit_price, a.currency_code, a.accepted as promised, p.tolerance_bp, pl.hand_over_by, o.state as order_state,
    (pl.state = 'closed' or pl.deadline <= ? or o.state <> 'allotting') as firm,
    came.accepted, came.receipts,
    case when came.accepted >= a.accepted then 'settled' when pl.hand_over_by < ? then 'overdue'
      when pl.hand_over_by = ? then 'today' else 'later' end as time
  from allotment a
  join allotment_plan pl on pl.id = a.plan_id
  join wholesale_order o on o.id = a.wholesale_order_id
  join pool p on p.id = o.pool_id
  join seller s on s.id = a.seller_id
  cross join lateral (
    select coalesce(sum(r.accepted), 0)::bigint as accepted, count(*)::int as receipts
    from receipt r where r.allotment_id = a.id and ${STANDS.replaceAll(/(state|deleted_at)/g, "r.$1")}
  ) came
  where a.state = 'accepted' and a.deleted_at is null`;

/** Signs that people type for one another, and the spaces. */
const folded = (text: string) => `translate(lower(${text}), 'يىكةۀأإآ\u200c\u00a0', 'ییکههااا  ')`;

export interface SharesAsked {
  cooperative_id: string;
  order_id?: string;
  time?: ShareTime;
  /** A part of the member's name. */
  q?: string;
  limit: number;
  offset: number;
  now: Date;
  today: string;
}

export type TimedShareRow = ShareRow & { time: ShareTime };

/** Shares of the orders that a cooperative receives goods for, those to be brought first at first; and how many there are of each time. */
export async function expectedShares(
  sql: Database,
  { cooperative_id, order_id, time, q, limit, offset, now, today }: SharesAsked,
): Promise<{ shares: TimedShareRow[]; times: Record<ShareTime, number> }> {
  const found = `from (${SHARES} and a.cooperative_id = ? and (?::text is null or o.id = ?)
      and o.state in ('allotting', 'allotted', 'received', 'dispatched')) share
    where (?::text is null or strpos(${folded("name || ' ' || name_en || ' ' || handle")}, ${folded("?")}) > 0)`;
  const bound = [now, today, today, cooperative_id, order_id ?? null, order_id ?? null, q ?? null, q ?? null];
  const [{ rows }, { rows: counts }] = await Promise.all([
    sql.raw(
      `select * ${found} and (?::text is null or time = ?)
       order by time = 'settled', hand_over_by, name, allotment_id limit ? offset ?`,
      [...bound, time ?? null, time ?? null, limit, offset],
    ),
    sql.raw(`select time, count(*)::int as many ${found} group by time`, bound),
  ]);
  const times = { overdue: 0, today: 0, later: 0, settled: 0 };
  for (const { time: of, many } of counts) times[of as ShareTime] = many;
  return { shares: rows.map(counted), times };
}

/** One share, if it is this cooperative's or this member's. */
export async function readShare(
  sql: Database,
  allotment_id: string,
  {
    cooperative_id,
    seller_id,
    now,
    today,
  }: { cooperative_id?: string; seller_id?: string; now: Date; today: string },
): Promise<TimedShareRow | undefined> {
  const { rows } = await sql.raw(
    `${SHARES} and a.id = ? and (?::text is null or a.cooperative_id = ?) and (?::text is null or a.seller_id = ?)`,
    [
      now,
      today,
      today,
      allotment_id,
      cooperative_id ?? null,
      cooperative_id ?? null,
      seller_id ?? null,
      seller_id ?? null,
    ],
  );
  return rows[0] && counted(rows[0]);
}

const counted = (row: TimedShareRow): TimedShareRow => ({ ...row, accepted: Number(row.accepted) });

/** What was accepted of one share. */
export async function acceptedOf(sql: Database, allotment_id: string): Promise<number> {
  const { rows } = await sql.raw(
    `select coalesce(sum(accepted), 0)::bigint as accepted from receipt where allotment_id = ? and ${STANDS}`,
    [allotment_id],
  );
  return Number(rows[0]?.accepted ?? 0);
}

/** Whose receipts, and which. */
export interface ReceiptsAsked {
  id?: string;
  cooperative_id?: string;
  seller_id?: string;
  order_id?: string;
  state?: ReceiptState;
  /** Those that were taken back are left out. */
  standing?: boolean;
  /** Those that wait for the member first. */
  waitingFirst?: boolean;
  limit: number;
  offset: number;
}

/** Receipts with all that is told of them, the newest first. */
export async function readReceipts(
  sql: Database,
  { id, cooperative_id, seller_id, order_id, state, standing, waitingFirst, limit, offset }: ReceiptsAsked,
): Promise<{ receipts: FullReceiptRow[]; count: number }> {
  const only = {
    "r.id": id,
    "r.cooperative_id": cooperative_id,
    "r.seller_id": seller_id,
    "r.wholesale_order_id": order_id,
    "r.state": state,
  };
  const named = Object.entries(only).filter(([, value]) => value !== undefined);
  const where = [
    "r.deleted_at is null",
    ...(standing ? ["r.state <> 'cancelled'"] : []),
    ...named.map(([column]) => `${column} = ?`),
  ].join(" and ");
  const { rows } = await sql.raw(
    `select r.*, o.measure, p.title, p.title_en, p.grades as pool_grades, l.number as lot, l.quantity as lot_quantity,
       l.remaining as lot_remaining, a.unit_price, a.currency_code, a.accepted as promised,
       json_build_object('handle', s.handle, 'name', s.name, 'name_en', s.name_en) as member,
       json_build_object('handle', c.handle, 'name', c.name, 'name_en', c.name_en) as cooperative,
       ${photosOf("r.id")} as photos, count(*) over ()::int as found
     from receipt r
     join wholesale_order o on o.id = r.wholesale_order_id
     join pool p on p.id = o.pool_id
     join allotment a on a.id = r.allotment_id
     join seller s on s.id = r.seller_id
     join seller c on c.id = r.cooperative_id
     left join lot l on l.receipt_id = r.id and l.deleted_at is null
     where ${where} order by ${waitingFirst ? "r.state = 'weighed' desc, " : ""}r.received_at desc, r.id limit ? offset ?`,
    [...named.map(([, value]) => value), limit, offset],
  );
  return { receipts: rows, count: rows[0]?.found ?? 0 };
}

const photosOf = (id: string) => `coalesce((
  select json_agg(json_build_object('id', x.id, 'by', x."by") order by x.created_at, x.id)
  from receiving_picture x where x.of_id = ${id} and x.deleted_at is null), '[]')`;

/** The receipt that stands under a key of the browser's. */
export async function receiptOfKey(
  sql: Database,
  cooperative_id: string,
  request_key: string,
): Promise<ReceiptRow | undefined> {
  const { rows } = await sql.raw(
    "select * from receipt where cooperative_id = ? and request_key = ? and deleted_at is null",
    [cooperative_id, request_key],
  );
  return rows[0];
}

export type NamedLotRow = LotRow & { member: { handle: string; name: string; name_en: string } };

/** Whose goods are in a lot `l`: its member `s`, or by name of whom they were bought outside. */
export const WHOSE = `json_build_object('handle', coalesce(s.handle, ''), 'name', coalesce(s.name, l.supplier), 'name_en', coalesce(s.name_en, l.supplier))`;

/** The lots of an order, the oldest first. */
export async function lotsOf(sql: Database, order_id: string): Promise<NamedLotRow[]> {
  const { rows } = await sql.raw(
    `select l.*, ${WHOSE} as member
     from lot l left join seller s on s.id = l.seller_id
     where l.wholesale_order_id = ? and l.quantity > 0 and l.deleted_at is null order by l.received_at, l.id`,
    [order_id],
  );
  return rows;
}

/** The lot that stands under a key of the browser's: of goods from outside. */
export async function lotOfKey(
  sql: Database,
  cooperative_id: string,
  request_key: string,
): Promise<LotRow | undefined> {
  const { rows } = await sql.raw(
    "select * from lot where cooperative_id = ? and request_key = ? and deleted_at is null",
    [cooperative_id, request_key],
  );
  return rows[0];
}

/** What was bought outside for an order, and what of it came; of one purchase alone, if it is named. */
export async function outsideOf(
  sql: Database,
  { order_id, id }: { order_id: string; id?: string },
): Promise<OutsideRow[]> {
  const { rows } = await sql.raw(
    `select p.id, p.wholesale_order_id, p.words, p.quantity, (
       select coalesce(sum(l.quantity), 0)::bigint from lot l where l.outside_purchase_id = p.id and l.deleted_at is null
     ) as received
     from outside_purchase p
     where p.wholesale_order_id = ? and (?::text is null or p.id = ?) and p.deleted_at is null order by p.noted_at, p.id`,
    [order_id, id ?? null, id ?? null],
  );
  return rows.map((row) => ({ ...row, received: Number(row.received) }));
}

export async function lotOfReceipt(sql: Database, receipt_id: string): Promise<LotRow | undefined> {
  const { rows } = await sql.raw("select * from lot where receipt_id = ? and deleted_at is null", [
    receipt_id,
  ]);
  return rows[0];
}

/** The last number of a cooperative's day; 0 where there is none. */
export async function lastOfDay(sql: Database, cooperative_id: string, day: string): Promise<number> {
  const { rows } = await sql.raw(
    "select max(substr(number, 10, 4)::int) as last from lot where cooperative_id = ? and number like ?",
    [cooperative_id, `${day}-%`],
  );
  return rows[0]?.last ?? 0;
}

/** The shipments of an order, in their order. */
export async function dispatchesOf(sql: Database, order_id: string): Promise<DispatchRow[]> {
  const { rows } = await sql.raw(
    "select * from dispatch where wholesale_order_id = ? and deleted_at is null order by number",
    [order_id],
  );
  return rows;
}

/** The shipment that stands under a key of the browser's. */
export async function dispatchOfKey(
  sql: Database,
  cooperative_id: string,
  request_key: string,
): Promise<DispatchRow | undefined> {
  const { rows } = await sql.raw(
    "select * from dispatch where cooperative_id = ? and request_key = ? and deleted_at is null",
    [cooperative_id, request_key],
  );
  return rows[0];
}

/** Shipments of which a claim's time is over, those that waited longest first. */
export async function claimsRunOut(sql: Database, now: Date): Promise<string[]> {
  const { rows } = await sql.raw(
    `select id from dispatch where claim_state in ('open', 'answered') and claim_until <= ? and deleted_at is null
     order by claim_until, id limit 500`,
    [now],
  );
  return rows.map(({ id }) => id);
}
