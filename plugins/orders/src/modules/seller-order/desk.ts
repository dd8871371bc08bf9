import type { Database } from "@dastranj/database";
import {
  DESK_COUNTED_TO,
  DESK_TABS,
  type DeskPage,
  type DeskQuestion,
  type DeskRow,
  type DeskSearch,
  type DeskTab,
} from "../../contract/desk";

const COLUMNS =
  "id, display_id, status, placed_at, promised_for, buyer_name, item_count, currency_code, total";
const HERS = "seller_id = :seller_id and deleted_at is null";
const NEWEST = "placed_at desc, id desc";
const OLDEST = "placed_at, id";

/** How what lies under a tab is sorted; what is over, newest first. */
const URGENT: Partial<Record<DeskTab, string>> = {
  to_answer: OLDEST,
  to_make: `promised_for nulls last, ${OLDEST}`,
  ready: `promised_for nulls last, ${OLDEST}`,
};
/** So many of the oldest in one state are sorted by their promise: nobody has more on her hands, and reading all could take long. */
const SORTED_BY_PROMISE = 2000;

const among = (statuses: readonly string[]) =>
  `status in (${statuses.map((status) => `'${status}'`).join(", ")})`;

/** Each state by itself is one walk along the index of seller, state and moment; together they are sorted once more. */
function underStates(statuses: readonly string[], tab: DeskTab | null): string {
  const order = (tab && URGENT[tab]) ?? NEWEST;
  const byPromise = order.startsWith("promised_for");
  const each = statuses.map(
    (status) => `(select ${COLUMNS} from seller_order where ${HERS} and status = '${status}'
      order by ${byPromise ? OLDEST : order} limit ${byPromise ? SORTED_BY_PROMISE : ":upto"})`,
  );
  return `select * from (${each.join(" union all ")}) found order by ${order} offset :offset limit :limit`;
}

/** Newest first; so many at most, so that what everybody is called is not read to its end. */
const searched = (where: string, { number }: DeskSearch) => `
  with found as materialized (
    select ${COLUMNS} from seller_order
    where ${HERS} and ${where} and ${number === null ? "buyer_name ~* :name" : "display_id = :number"}
    order by ${NEWEST} limit :bound)
  select *, (select count(*)::int from found) as found_count from found order by ${NEWEST} offset :offset limit :limit`;

const counted = (where: string, bound: number | string) =>
  `(select count(*)::int from (select 1 from seller_order where ${HERS} and ${where} limit ${bound}) counted)`;

const COUNTS = `select ${Object.entries(DESK_TABS)
  .map(([tab, statuses]) => `${counted(among(statuses), DESK_COUNTED_TO + 1)} as ${tab}`)
  .join(", ")}, ${counted("true", DESK_COUNTED_TO + 1)} as "all"`;

/** A page of a seller's orders and how many lie under each tab: two or three statements, however many orders she has. */
export async function readDesk(database: Database, question: DeskQuestion): Promise<DeskPage> {
  const { seller_id, tab, status, search, limit, offset } = question;
  const statuses = status ? [status] : tab && DESK_TABS[tab];
  const where = statuses ? among(statuses) : "true";
  const bound = offset + limit + DESK_COUNTED_TO + 1;
  const bindings = { seller_id, limit, offset, bound, upto: offset + limit };
  const ask = async (sql: string, more: object = {}) =>
    (await database.raw(sql, { ...bindings, ...more })).rows;
  if (search) {
    const [rows, [counts]] = await Promise.all([ask(searched(where, search), { ...search }), ask(COUNTS)]);
    return { rows, count: rows[0]?.found_count ?? 0, counts };
  }
  const [[{ count }], [counts]] = await Promise.all([
    ask(`select ${counted(where, ":bound")} as count`),
    ask(COUNTS),
  ]);
  const rows = statuses ? await ask(underStates(statuses, tab)) : await readAll(ask, question, count);
  return { rows, count, counts };
}

type Ask = (sql: string, more?: object) => Promise<DeskRow[]>;

/** All of hers, newest first. What lies nearer to the end is read from there. */
async function readAll(ask: Ask, { limit, offset }: DeskQuestion, count: number): Promise<DeskRow[]> {
  const page = (order: string) =>
    `select ${COLUMNS} from seller_order where ${HERS} order by ${order} offset :offset limit :limit`;
  if (offset <= count / 2) return ask(page(NEWEST));
  const rest = Math.max(0, Math.min(limit, count - offset));
  const rows = await ask(page(OLDEST), { offset: count - offset - rest, limit: rest });
  return rows.toReversed();
}
