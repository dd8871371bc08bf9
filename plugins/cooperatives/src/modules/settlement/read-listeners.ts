import type { Database } from "@dastranj/database";
import type { Measure } from "../../contract/measure";

/** An owner who is told of something, with what is told. */
export interface ListenerRow {
  /** Of what is told of: a share. */
  of_id: string;
  owner_id: string;
  mobile: string | null;
  email: string | null;
  language: "fa" | "en";
  amount: string;
  currency_code: string;
  cooperative: string;
  cooperative_en: string;
  title: string;
  title_en: string;
  measure: Measure | null;
  wholesale_order_id: string | null;
  year: number | null;
}

const OWNER = "m.id as owner_id, m.mobile, m.email, m.language";
const COOPERATIVE = "c.name as cooperative, c.name_en as cooperative_en";
const OWNERS = "m.role = 'owner' and m.deleted_at is null";

/** Owners of a settlement's members, some after another share. */
export async function listenersOfSettlement(
  sql: Database,
  settlement_id: string,
  { after, limit }: { after: string; limit: number },
): Promise<ListenerRow[]> {
  const { rows } = await sql.raw(
    `select h.id as of_id, ${OWNER}, h.due as amount, t.currency_code, ${COOPERATIVE}, p.title, p.title_en, o.measure,
       h.wholesale_order_id, null::int as year
     from (select * from settlement_share where settlement_id = ? and id > ? and deleted_at is null order by id limit ?) h
     join settlement t on t.id = h.settlement_id join wholesale_order o on o.id = h.wholesale_order_id
     join pool p on p.id = o.pool_id join seller c on c.id = h.cooperative_id
     join seller_member m on m.seller_id = h.seller_id and ${OWNERS} where h.due <> '0' order by h.id, m.id`,
    [settlement_id, after, limit],
  );
  return rows;
}

/** Owners of those who have of a surplus, some after another share. */
export async function listenersOfSurplus(
  sql: Database,
  surplus_id: string,
  { after, limit }: { after: string; limit: number },
): Promise<ListenerRow[]> {
  const { rows } = await sql.raw(
    `select h.id as of_id, ${OWNER}, h.share as amount, t.currency_code, ${COOPERATIVE}, '' as title, '' as title_en,
       null as measure, null as wholesale_order_id, t.year
     from (select * from surplus_share where surplus_id = ? and id > ? and deleted_at is null order by id limit ?) h
     join surplus t on t.id = h.surplus_id join seller c on c.id = h.cooperative_id
     join seller_member m on m.seller_id = h.seller_id and ${OWNERS} where h.share <> '0' order by h.id, m.id`,
    [surplus_id, after, limit],
  );
  return rows;
}

/** The last share of the page that listeners were read of; undefined where nothing follows. */
export async function lastOfPage(
  sql: Database,
  of: { settlement_id: string } | { surplus_id: string },
  { after, limit }: { after: string; limit: number },
): Promise<string | undefined> {
  const [table, column, id] =
    "settlement_id" in of
      ? ["settlement_share", "settlement_id", of.settlement_id]
      : ["surplus_share", "surplus_id", of.surplus_id];
  const { rows } = await sql.raw(
    `select id from "${table}" where "${column}" = ? and id > ? and deleted_at is null order by id offset ? limit 1`,
    [id, after, limit - 1],
  );
  return rows[0]?.id;
}
