import type { Database } from "@dastranj/database";
import type { PartyRow, SurplusRow } from "./rows";

/** What was settled by a cooperative, by currency, of a period or ever. */
export interface SettledSum {
  currency_code: string;
  surplus: string;
  settlements: number;
}

/** What the settlements of a period left, and how many they were, by currency. */
export async function settledIn(
  sql: Database,
  cooperative_id: string,
  { from, until }: { from: Date; until: Date },
): Promise<SettledSum[]> {
  const { rows } = await sql.raw(
    `select currency_code, sum(surplus::numeric)::text as surplus, count(*)::int as settlements from settlement
     where cooperative_id = ? and settled_at >= ? and settled_at < ? and deleted_at is null
     group by currency_code order by currency_code`,
    [cooperative_id, from, until],
  );
  return rows;
}

/** When a cooperative settled something for the first and the last time; null when it never did. */
export async function settledBetween(
  sql: Database,
  cooperative_id: string,
): Promise<{ first: Date; last: Date } | null> {
  const { rows } = await sql.raw(
    "select min(settled_at) as first, max(settled_at) as last from settlement where cooperative_id = ? and deleted_at is null",
    [cooperative_id],
  );
  return rows[0]?.first ? rows[0] : null;
}

/** What each member's goods earned in the settlements of a period, in a currency. */
export async function patronageIn(
  sql: Database,
  cooperative_id: string,
  { from, until, currency_code }: { from: Date; until: Date; currency_code: string },
): Promise<{ seller_id: string; earned: string }[]> {
  const { rows } = await sql.raw(
    `select h.seller_id, sum(h.earned::numeric)::text as earned from settlement_share h
     join settlement t on t.id = h.settlement_id
     where t.cooperative_id = ? and t.settled_at >= ? and t.settled_at < ? and t.currency_code = ?
       and t.deleted_at is null and h.deleted_at is null
     group by h.seller_id order by h.seller_id`,
    [cooperative_id, from, until, currency_code],
  );
  return rows;
}

/** The surpluses that a cooperative has shared. */
export async function sharedSurpluses(sql: Database, cooperative_id: string): Promise<SurplusRow[]> {
  const { rows } = await sql.raw(
    "select * from surplus where cooperative_id = ? and deleted_at is null order by year desc, currency_code",
    [cooperative_id],
  );
  return rows;
}

/** Members' parts of a surplus that was shared, by name. */
export async function surplusSharesOf(
  sql: Database,
  surplus_id: string,
  { limit, offset }: { limit: number; offset: number },
): Promise<{ member: PartyRow; earned: string; share: string }[]> {
  const { rows } = await sql.raw(
    `select h.earned, h.share, json_build_object('id', s.id, 'handle', s.handle, 'name', s.name, 'name_en', s.name_en) as member
     from surplus_share h join seller s on s.id = h.seller_id
     where h.surplus_id = ? and h.deleted_at is null order by s.name, s.id limit ? offset ?`,
    [surplus_id, limit, offset],
  );
  return rows;
}

/** What a member had of surpluses, the latest first. */
export async function surplusesOfMember(
  sql: Database,
  seller_id: string,
  limit: number,
): Promise<
  {
    cooperative: PartyRow;
    year: number;
    calendar: "persian" | "gregory";
    currency_code: string;
    earned: string;
    share: string;
    shared_at: Date;
  }[]
> {
  const { rows } = await sql.raw(
    `select t.year, t.calendar, t.currency_code, h.earned, h.share, h.shared_at,
       json_build_object('id', c.id, 'handle', c.handle, 'name', c.name, 'name_en', c.name_en) as cooperative
     from surplus_share h join surplus t on t.id = h.surplus_id join seller c on c.id = h.cooperative_id
     where h.seller_id = ? and h.deleted_at is null order by h.shared_at desc, h.id limit ?`,
    [seller_id, limit],
  );
  return rows;
}
