import type { Database } from "@dastranj/database";
import type { PartyRow, SettlementRow, ShareRow } from "./rows";

interface Page {
  limit: number;
  offset: number;
}

const GOODS = "p.title, p.title_en, o.measure";
const party = (seller: string) =>
  `json_build_object('id', ${seller}.id, 'handle', ${seller}.handle, 'name', ${seller}.name, 'name_en', ${seller}.name_en)`;

export async function settlementOfOrder(sql: Database, order_id: string): Promise<SettlementRow | undefined> {
  const { rows } = await sql.raw(
    "select * from settlement where wholesale_order_id = ? and deleted_at is null",
    [order_id],
  );
  return rows[0];
}

/** Members' parts of a settlement, by their names. */
export async function sharesOf(
  sql: Database,
  settlement_id: string,
  { limit, offset }: Page,
): Promise<(ShareRow & { member: PartyRow })[]> {
  const { rows } = await sql.raw(
    `select h.*, ${party("s")} as member from settlement_share h join seller s on s.id = h.seller_id
     where h.settlement_id = ? and h.deleted_at is null order by s.name, h.seller_id limit ? offset ?`,
    [settlement_id, limit, offset],
  );
  return rows;
}

export type ListedSettlement = SettlementRow & {
  title: string;
  title_en: string;
  measure: "weight" | "volume" | "length" | "pieces";
  company: string;
};

/** A cooperative's settlements, the latest first, and how many there are. */
export async function settlementsOf(
  sql: Database,
  cooperative_id: string,
  { limit, offset }: Page,
): Promise<{ settlements: ListedSettlement[]; count: number }> {
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql.raw(
      `select t.*, ${GOODS}, coalesce(c.name, '') as company from settlement t
       join wholesale_order o on o.id = t.wholesale_order_id join pool p on p.id = o.pool_id
       left join company c on c.id = o.company_id
       where t.cooperative_id = ? and t.deleted_at is null order by t.settled_at desc, t.id limit ? offset ?`,
      [cooperative_id, limit, offset],
    ),
    sql.raw("select count(*)::int as count from settlement where cooperative_id = ? and deleted_at is null", [
      cooperative_id,
    ]),
  ]);
  return { settlements: rows, count: counted[0]?.count ?? 0 };
}

export interface SheetRow extends ShareRow {
  title: string;
  title_en: string;
  measure: "weight" | "volume" | "length" | "pieces";
  pool_grades: { code: string; fa: string; en: string }[];
  currency_code: string;
  ordered: number;
  delivered: number;
  member: PartyRow;
  cooperative: PartyRow;
}

const SHEETS = `
  from settlement_share h join settlement t on t.id = h.settlement_id
  join wholesale_order o on o.id = h.wholesale_order_id join pool p on p.id = o.pool_id
  join seller s on s.id = h.seller_id join seller c on c.id = h.cooperative_id
  where h.deleted_at is null`;
const SHEET = `select h.*, ${GOODS}, p.grades as pool_grades, t.currency_code, o.quantity as ordered, t.delivered,
  ${party("s")} as member, ${party("c")} as cooperative`;

/** A member's sheet, by its own id or by that of the order; of hers, or of one of the cooperative's. */
export async function readSheet(
  sql: Database,
  { id, seller_id, cooperative_id }: { id: string; seller_id?: string; cooperative_id?: string },
): Promise<SheetRow | undefined> {
  const { rows } = await sql.raw(
    `${SHEET} ${SHEETS} and (?::text is null or h.seller_id = ?) and (?::text is null or h.cooperative_id = ?)
       and (h.id = ? or (?::text is not null and h.wholesale_order_id = ?))`,
    [
      ...[seller_id ?? null, seller_id ?? null, cooperative_id ?? null, cooperative_id ?? null],
      ...[id, seller_id ?? null, id],
    ],
  );
  return rows[0];
}

/** A member's sheets, the latest first, and how many there are. */
export async function sheetsOfMember(
  sql: Database,
  seller_id: string,
  { limit, offset }: Page,
): Promise<{ sheets: SheetRow[]; count: number }> {
  const [{ rows }, { rows: counted }] = await Promise.all([
    sql.raw(`${SHEET} ${SHEETS} and h.seller_id = ? order by h.settled_at desc, h.id limit ? offset ?`, [
      seller_id,
      limit,
      offset,
    ]),
    sql.raw(
      "select count(*)::int as count from settlement_share where seller_id = ? and deleted_at is null",
      [seller_id],
    ),
  ]);
  return { sheets: rows, count: counted[0]?.count ?? 0 };
}

/** Sellers by their ids. */
export async function partiesOf(sql: Database, ids: readonly string[]): Promise<Map<string, PartyRow>> {
  if (ids.length === 0) return new Map();
  const { rows } = await sql.raw("select id, handle, name, name_en from seller where id = any(?)", [
    [...new Set(ids)],
  ]);
  return new Map((rows as PartyRow[]).map((row) => [row.id, row]));
}
