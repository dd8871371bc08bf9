import type { Database } from "@dastranj/database";
import type { Measure } from "../../contract/measure";
import { WHOSE } from "./read-rows";
import type { DispatchRow, GradeRow, LotRow } from "./rows";

interface NamedRow {
  handle: string;
  name: string;
  name_en: string;
}

/** A lot with everybody it went to. */
export interface TracedLot extends LotRow {
  measure: Measure;
  title: string;
  title_en: string;
  pool_grades: GradeRow[];
  member: NamedRow;
  went_to: {
    dispatch_id: string;
    number: number;
    company: string;
    quantity: number;
    state: DispatchRow["state"];
    sent_at: string;
  }[];
}

/** Recall: from the number on a sack to the buyers, in one query. */
export async function traceLot(
  sql: Database,
  { number, cooperative_id }: { number: string; cooperative_id: string },
): Promise<TracedLot | undefined> {
  const { rows } = await sql.raw(
    `select l.*, o.measure, p.title, p.title_en, p.grades as pool_grades,
       ${WHOSE} as member,
       coalesce((
         select json_agg(json_build_object('dispatch_id', d.id, 'number', d.number, 'company', c.name, 'quantity', dl.quantity,
           'state', d.state, 'sent_at', d.sent_at) order by d.sent_at, d.id)
         from dispatch_line dl join dispatch d on d.id = dl.dispatch_id left join company c on c.id = d.company_id
         where dl.lot_id = l.id and dl.deleted_at is null
       ), '[]') as went_to
     from lot l join wholesale_order o on o.id = l.wholesale_order_id join pool p on p.id = o.pool_id left join seller s on s.id = l.seller_id
     where l.cooperative_id = ? and l.number = ? and l.deleted_at is null`,
    [cooperative_id, number],
  );
  return rows[0];
}

/** A shipment with the lots and members whose goods are in it. */
export interface TracedDispatch extends DispatchRow {
  measure: Measure;
  title: string;
  title_en: string;
  pool_grades: GradeRow[];
  company: string | null;
  lines: {
    lot_id: string;
    lot: string;
    grade: string;
    quantity: number;
    received_at: string;
    member: NamedRow;
  }[];
  photos: string[];
  cooperative: NamedRow;
}

const DISPATCHES = `
  select d.*, o.measure, p.title, p.title_en, p.grades as pool_grades, c.name as company,
    json_build_object('handle', h.handle, 'name', h.name, 'name_en', h.name_en) as cooperative,
    coalesce((select json_agg(json_build_object('lot_id', l.id, 'lot', l.number, 'grade', l.grade, 'quantity', dl.quantity, 'received_at', l.received_at,
        'member', ${WHOSE}) order by l.received_at, l.id)
     from dispatch_line dl join lot l on l.id = dl.lot_id left join seller s on s.id = l.seller_id
     where dl.dispatch_id = d.id and dl.deleted_at is null), '[]') as lines,
    coalesce((select json_agg(x.id order by x.created_at, x.id) from receiving_picture x
      where x.of_id = d.id and x.deleted_at is null), '[]') as photos, count(*) over ()::int as found
  from dispatch d join wholesale_order o on o.id = d.wholesale_order_id join pool p on p.id = o.pool_id
  join seller h on h.id = d.cooperative_id left join company c on c.id = d.company_id
  where d.deleted_at is null`;

/** From a complaint to the members: shipments, each with what is in it, in one query. */
export async function traceDispatches(
  sql: Database,
  asked: { id?: string; order_id?: string; cooperative_id?: string },
): Promise<TracedDispatch[]> {
  const only = {
    "d.id": asked.id,
    "d.wholesale_order_id": asked.order_id,
    "d.cooperative_id": asked.cooperative_id,
  };
  const named = Object.entries(only).filter(([, value]) => value !== undefined);
  const { rows } = await sql.raw(
    `${DISPATCHES} ${named.map(([column]) => `and ${column} = ?`).join(" ")} order by d.wholesale_order_id, d.number`,
    named.map(([, value]) => value),
  );
  return rows;
}

/** Shipments whose claim the operator decides, those that waited longest first; or those that were decided, the newest first. */
export async function traceClaims(
  sql: Database,
  { decided, limit, offset }: { decided: boolean; limit: number; offset: number },
): Promise<{ dispatches: TracedDispatch[]; count: number }> {
  const { rows } = await sql.raw(
    `${DISPATCHES} and d.claim_state = ? order by d.answered_at ${decided ? "desc" : "asc"}, d.id limit ? offset ?`,
    [decided ? "decided" : "escalated", limit, offset],
  );
  return { dispatches: rows, count: rows[0]?.found ?? 0 };
}
