import type { Database } from "@dastranj/database";
import type { ReviewSort, Reviews, WantedReviews } from "../../contract/reviews";
import { ratingOf } from "../../domain/rating";
import {
  type OfficeRow,
  REVIEW_COLUMNS,
  REVIEW_TABLES,
  type ReviewRow,
  toOffice,
  toOwn,
  toSellers,
  toShown,
} from "./review-rows";

/** Stars are counted when they are asked for, from an index that holds nothing else: there is no sum that could be wrong. */
const OF_GOODS = `
  select product_id, stars, count(*)::int as count from review
  where product_id = any(:ids) and state = 'shown' and deleted_at is null group by product_id, stars`;

const OF_SELLER = `
  select stars, count(*)::int as count from seller_rating
  where seller_id = :seller_id and deleted_at is null group by stars`;

const ALL_GOODS_OF_SELLER = `
  select stars, count(*)::int as count, count(*) filter (where answer is null and words is not null)::int as unanswered
  from review where seller_id = :seller_id and state = 'shown' and deleted_at is null group by stars`;

/** What buyers gave some products, however many, in one statement. */
export async function ratingsOfGoods(database: Database, ids: readonly string[]) {
  const { rows } = await database.raw(OF_GOODS, { ids: [...ids] });
  const counts = new Map<string, { stars: number; count: number }[]>();
  for (const { product_id, ...count } of rows)
    counts.set(product_id, [...(counts.get(product_id) ?? []), count]);
  return new Map([...counts].map(([id, given]) => [id, ratingOf(given)]));
}

export async function ratingOfSeller(database: Database, seller_id: string) {
  return ratingOf((await database.raw(OF_SELLER, { seller_id })).rows);
}

export async function goodsOfSeller(database: Database, seller_id: string) {
  const { rows } = await database.raw(ALL_GOODS_OF_SELLER, { seller_id });
  const unanswered = rows.reduce((sum, row) => sum + row.unanswered, 0);
  return { goods: ratingOf(rows), unanswered };
}

const ORDER: Record<ReviewSort, string> = {
  newest: "r.written_at desc, r.id",
  helpful: "helpful desc, r.written_at desc, r.id",
  highest: "r.stars desc, r.written_at desc, r.id",
  lowest: "r.stars, r.written_at desc, r.id",
};

/** What everybody may read of a product on sale, or of a seller's goods on sale. */
export async function shownReviews(
  database: Database,
  { product_id = null, seller_id = null, stars = null, sort, limit, offset }: AsNull<WantedReviews>,
): ReturnType<Reviews["shown"]> {
  const which = `r.state = 'shown' and r.deleted_at is null and p.status = 'published' and p.deleted_at is null
    and ${product_id ? "r.product_id = :product_id" : "r.seller_id = :seller_id"}
    ${stars === null ? "" : "and r.stars = :stars"}`;
  const wanted = { product_id, seller_id, stars, limit, offset };
  const [{ rows }, counted] = await Promise.all([
    database.raw(
      `select ${REVIEW_COLUMNS} from ${REVIEW_TABLES} where ${which} order by ${ORDER[sort]} limit :limit offset :offset`,
      wanted,
    ),
    database.raw(
      `select count(*)::int as count from review r join product p on p.id = r.product_id where ${which}`,
      wanted,
    ),
  ]);
  return { reviews: (rows as ReviewRow[]).map(toShown), count: counted.rows[0].count };
}

/** What the buyer of an order has said of it. */
export async function reviewsOfOrder(database: Database, order_id: string): ReturnType<Reviews["ofOrder"]> {
  const [reviews, sellers] = await Promise.all([
    database.raw(
      `select ${REVIEW_COLUMNS} from ${REVIEW_TABLES} where r.order_id = :order_id and r.deleted_at is null`,
      { order_id },
    ),
    database.raw(
      "select seller_order_id, stars, rated_at from seller_rating where order_id = :order_id and deleted_at is null",
      { order_id },
    ),
  ]);
  return {
    reviews: (reviews.rows as ReviewRow[]).map(toOwn),
    sellers: sellers.rows.map((row) => ({ ...row, rated_at: new Date(row.rated_at).toISOString() })),
  };
}

/** Reviews of a seller's goods as she sees them, newest first; what waits for the office she does not see yet. */
export async function reviewsOfSeller(
  database: Database,
  { seller_id, id = null, unanswered = false, limit, offset }: AsNull<Parameters<Reviews["ofSeller"]>[0]>,
): ReturnType<Reviews["ofSeller"]> {
  const which = `r.seller_id = :seller_id and r.state <> 'held' and r.deleted_at is null
    ${id ? "and r.id = :id" : ""}
    ${unanswered ? "and r.state = 'shown' and r.answer is null and r.words is not null" : ""}`;
  const wanted = { seller_id, id, limit, offset };
  const [{ rows }, counted] = await Promise.all([
    database.raw(
      `select ${REVIEW_COLUMNS}, exists (
         select from review_report o where o.review_id = r.id and o.by = 'seller' and o.settled_at is null
           and o.deleted_at is null) as reported
       from ${REVIEW_TABLES} where ${which} order by r.written_at desc, r.id limit :limit offset :offset`,
      wanted,
    ),
    database.raw(`select count(*)::int as count from review r where ${which}`, wanted),
  ]);
  return { reviews: rows.map(toSellers), count: counted.rows[0].count };
}

const REPORTED = "o.settled_at is null and o.deleted_at is null";

/** What the office looks through: what waits is held or reported, and whichever has waited longest comes first. */
export async function reviewsForOffice(
  database: Database,
  { queue = null, id = null, q = null, limit, offset }: AsNull<Parameters<Reviews["forOffice"]>[0]>,
): ReturnType<Reviews["forOffice"]> {
  const queues = {
    waiting: `(r.state = 'held' or exists (
      select from review_report o where o.review_id = r.id and ${REPORTED}) and r.state <> 'hidden')`,
    hidden: "r.state = 'hidden'",
    shown: "r.state = 'shown'",
  };
  const which = `r.deleted_at is null ${queue ? `and ${queues[queue]}` : ""} ${id ? "and r.id = :id" : ""}
    ${q ? "and (r.words ilike :like or p.title ilike :like or s.name ilike :like or s.name_en ilike :like)" : ""}`;
  const tables = `${REVIEW_TABLES} join seller s on s.id = r.seller_id`;
  const wanted = { id, like: `%${(q ?? "").replace(/[\\%_]/g, "\\$&")}%`, limit, offset };
  const [{ rows }, counted] = await Promise.all([
    database.raw(
      `select ${REVIEW_COLUMNS}, r.seller_id, s.handle as seller_handle, s.name as seller_name, s.name_en as seller_name_en,
         (select count(*)::int from review_report o where o.review_id = r.id and ${REPORTED}) as reports
       from ${tables} where ${which}
       order by r.written_at ${queue === "waiting" ? "asc" : "desc"}, r.id limit :limit offset :offset`,
      wanted,
    ),
    database.raw(`select count(*)::int as count from ${tables} where ${which}`, wanted),
  ]);
  return { reviews: (rows as OfficeRow[]).map(toOffice), count: counted.rows[0].count };
}

/** As asked, with null for what was left out: so it is bound. */
type AsNull<T> = { [K in keyof T]: T[K] | (undefined extends T[K] ? null : never) };
