import type { Database } from "@dastranj/database";
import type { OwnOffer, Standing, TakenRow } from "./rows";

/** Reads everything of an order's allotment; with `lock` the order is taken until the transaction ends. */
export async function readStanding(
  sql: Database,
  order_id: string,
  { cooperative_id, lock = false }: { cooperative_id?: string; lock?: boolean },
): Promise<Standing | undefined> {
  const { rows: orders } = await sql.raw(
    `select id, cooperative_id, pool_id, state, measure, quantity, grades, currency_code, unit_price, margin_bp, deliver_by
     from wholesale_order where id = ? and (?::text is null or cooperative_id = ?) and deleted_at is null ${lock ? "for update" : ""}`,
    [order_id, cooperative_id ?? null, cooperative_id ?? null],
  );
  if (!orders[0]) return undefined;
  const { rows: plans } = await sql.raw(
    "select * from allotment_plan where wholesale_order_id = ? and deleted_at is null order by version desc",
    [order_id],
  );
  const { rows: offers } = await sql.raw(
    `select a.* from allotment a join allotment_plan p on p.id = a.plan_id
     where a.wholesale_order_id = ? and a.deleted_at is null order by p.version, a.id`,
    [order_id],
  );
  const { rows: outside } = await sql.raw(
    "select * from outside_purchase where wholesale_order_id = ? and deleted_at is null order by noted_at, id",
    [order_id],
  );
  return { order: orders[0], plans, offers, outside };
}

/**
 * What these members are to make for others than this order: accepted, or offered and not answered yet. Counted over the orders of all cooperatives
 * that are brought together, of the pools whose goods these are.
 */
export async function takenBy(
  sql: Database,
  { sellers, pools, order_id }: { sellers: readonly string[]; pools: readonly string[]; order_id: string },
): Promise<TakenRow[]> {
  const { rows } = await sql.raw(
    `select a.seller_id, p.hand_over_by as until, sum(coalesce(a.accepted, a.quantity))::bigint as quantity
     from allotment a
     join allotment_plan p on p.id = a.plan_id
     join wholesale_order o on o.id = a.wholesale_order_id
     where a.seller_id = any(?) and a.state in ('offered', 'accepted') and a.deleted_at is null
       and o.id <> ? and o.pool_id = any(?) and o.state in ('allotting', 'allotted') and o.deleted_at is null
     group by a.seller_id, p.hand_over_by`,
    [sellers, order_id, pools],
  );
  return rows.map((row) => ({ ...row, quantity: Number(row.quantity) }));
}

/** What a cooperative offered its members before, taken or not, in a measure. */
export async function rememberedOf(
  sql: Database,
  { cooperative_id, order_id, measure }: { cooperative_id: string; order_id: string; measure: string },
): Promise<Map<string, number>> {
  const { rows } = await sql.raw(
    `select seller_id, sum(quantity)::bigint as quantity from allotment
     where cooperative_id = ? and wholesale_order_id <> ? and measure = ? and deleted_at is null group by seller_id`,
    [cooperative_id, order_id, measure],
  );
  return new Map(rows.map(({ seller_id, quantity }) => [seller_id, Number(quantity)]));
}

/** Which of a member's offers are read. */
export interface OffersAsked {
  offer_id?: string;
  /** Only those that she can still answer for the first time. */
  waiting?: boolean;
  limit: number;
  offset: number;
  now: Date;
}

/** A member's offers, those that wait for her answer first, then the newest; and how many there are. */
export async function ownOffers(
  sql: Database,
  seller_id: string,
  { offer_id, waiting = false, limit, offset, now }: OffersAsked,
): Promise<{ offers: OwnOffer[]; count: number }> {
  const { rows } = await sql.raw(
    `select a.*, o.pool_id, o.quantity as total, count(*) over ()::int as found,
       p.state as plan_state, p.deadline, p.step, p.hand_over_by,
       (a.state = 'offered' and p.state = 'open' and p.deadline > ?) as waits
     from allotment a join allotment_plan p on p.id = a.plan_id join wholesale_order o on o.id = a.wholesale_order_id
     where a.seller_id = ? and (?::text is null or a.id = ?) and a.deleted_at is null
       and (not ?::boolean or (a.state = 'offered' and p.state = 'open' and p.deadline > ?))
     order by waits desc, p.sent_at desc, a.id limit ? offset ?`,
    [now, seller_id, offer_id ?? null, offer_id ?? null, waiting, now, limit, offset],
  );
  const offers = rows.map(({ plan_state, deadline, step, hand_over_by, ...offer }) => ({
    ...offer,
    plan: { id: offer.plan_id, state: plan_state, deadline, step, hand_over_by },
  }));
  return { offers, count: rows[0]?.found ?? 0 };
}
