import type { Database } from "@dastranj/database";
import type { AdvanceState } from "../../contract/advances";
import type { Measure } from "../../contract/measure";
import { VOID_ADVANCES } from "../../domain/settlement/advance-states";
import type { AdvanceRow, PartyRow } from "./rows";

/** An advance with all that is told of it. */
export interface FullAdvanceRow extends AdvanceRow {
  title: string;
  title_en: string;
  measure: Measure;
  member: PartyRow;
  cooperative: PartyRow;
}

/** Whose advances, and which. */
export interface AdvancesAsked {
  id?: string;
  cooperative_id?: string;
  seller_id?: string;
  order_id?: string;
  state?: AdvanceState;
  /** Those that wait for their member's word first. */
  waitingFirst?: boolean;
  limit: number;
  offset: number;
}

const party = (seller: string) =>
  `json_build_object('id', ${seller}.id, 'handle', ${seller}.handle, 'name', ${seller}.name, 'name_en', ${seller}.name_en)`;

/** Advances, the latest first, and how many there are. */
export async function readAdvances(
  sql: Database,
  { id, cooperative_id, seller_id, order_id, state, waitingFirst, limit, offset }: AdvancesAsked,
): Promise<{ advances: FullAdvanceRow[]; count: number }> {
  const only = {
    "a.id": id,
    "a.cooperative_id": cooperative_id,
    "a.seller_id": seller_id,
    "a.wholesale_order_id": order_id,
    "a.state": state,
  };
  const named = Object.entries(only).filter(([, value]) => value !== undefined);
  const where = ["a.deleted_at is null", ...named.map(([column]) => `${column} = ?`)].join(" and ");
  const bound = named.map(([, value]) => value);
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql.raw(
      `select a.*, p.title, p.title_en, o.measure, ${party("s")} as member, ${party("c")} as cooperative
       from advance a join wholesale_order o on o.id = a.wholesale_order_id join pool p on p.id = o.pool_id
       join seller s on s.id = a.seller_id join seller c on c.id = a.cooperative_id
       where ${where} order by ${waitingFirst ? "a.state = 'waiting' desc, " : ""}a.given_at desc, a.id limit ? offset ?`,
      [...bound, limit, offset],
    ),
    sql.raw(`select count(*)::int as count from advance a where ${where}`, bound),
  ]);
  return { advances: rows, count: counted[0]?.count ?? 0 };
}

/** The advance that stands under a key of the browser's. */
export async function advanceOfKey(
  sql: Database,
  cooperative_id: string,
  request_key: string,
): Promise<string | null> {
  const { rows } = await sql.raw(
    "select id from advance where cooperative_id = ? and request_key = ? and deleted_at is null",
    [cooperative_id, request_key],
  );
  return rows[0]?.id ?? null;
}

export async function advanceById(sql: Database, id: string): Promise<AdvanceRow | undefined> {
  const { rows } = await sql.raw("select * from advance where id = ? and deleted_at is null", [id]);
  return rows[0];
}

/** What a member accepted of an order, and what was advanced to her against it. */
export interface RoomRow {
  seller_id: string;
  member: PartyRow;
  shares: { quantity: number; unit_price: string; grade: string }[];
  advanced: string;
}

/** Members who accepted a share of an order, by name, and how many there are; of one of them, if she is named. */
export async function advanceRooms(
  sql: Database,
  {
    order_id,
    seller_id,
    limit,
    offset,
  }: { order_id: string; seller_id?: string; limit: number; offset: number },
): Promise<{ rooms: RoomRow[]; count: number }> {
  const { rows } = await sql.raw(
    `select s.id as seller_id, s.name, ${party("s")} as member, count(*) over ()::int as found,
       json_agg(json_build_object('quantity', a.accepted, 'unit_price', a.unit_price, 'grade', a.grade)) as shares,
       (select coalesce(sum(d.amount::numeric), 0)::text from advance d where d.wholesale_order_id = ? and d.seller_id = s.id
          and d.state <> all(?) and d.deleted_at is null) as advanced
     from allotment a join seller s on s.id = a.seller_id
     where a.wholesale_order_id = ? and a.state = 'accepted' and a.accepted > 0 and a.deleted_at is null
       and (?::text is null or s.id = ?)
     group by s.id order by s.name, s.id limit ? offset ?`,
    [order_id, [...VOID_ADVANCES], order_id, seller_id ?? null, seller_id ?? null, limit, offset],
  );
  return { rooms: rows, count: rows[0]?.found ?? 0 };
}
