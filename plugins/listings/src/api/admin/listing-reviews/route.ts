import { wordsIn } from "@dastranj/search/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { ListingReviewsAnswer, WaitingListing } from "../../../contract/listing-review";
import type { AdminListingReviews } from "./input";

/** As the partial index `IDX_listing_review_queue` says it, so that it is used. */
const WAITS =
  "l.deleted_at is null and (l.state = 'proposed' or (l.proposal is not null and l.reasons is null))";

const KINDS = { new: "and l.proposal is null", changed: "and l.proposal is not null" };

// biome-ignore lint/suspicious/noExplicitAny: a row is what its query says
type Row = any;

/** An operator: the listings that wait for the office, oldest first. */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<ListingReviewsAnswer>,
): Promise<void> {
  const { kind, category, seller_id, q, limit, offset } =
    req.validatedQuery as unknown as AdminListingReviews;
  const pg = req.scope.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const narrowed = [
    kind && KINDS[kind],
    category && "and coalesce(l.proposal ->> 'category', l.category) = :category",
    seller_id && "and l.seller_id = :seller_id",
    q && "and l.search_words like all (:likes)",
  ]
    .filter(Boolean)
    .join(" ");
  const bindings = {
    ...(category && { category }),
    ...(seller_id && { seller_id }),
    ...(q && { likes: wordsIn(q).map((word) => `%${word}%`) }),
    limit,
    offset,
  };
  const [page, counted] = await Promise.all([
    pg.raw(
      `with page as (
         select l.* from listing l where ${WAITS} ${narrowed}
         order by l.proposed_at, l.id limit :limit offset :offset
       )
       select l.id, l.proposed_at, l.proposal is not null as is_changed, p.thumbnail,
         coalesce(l.proposal -> 'title' ->> 'fa', p.title) as title,
         coalesce(l.proposal ->> 'category', l.category) as category,
         c.name as category_name, t.translations ->> 'name' as category_name_en,
         s.id as seller_id, s.name as seller_name, s.name_en as seller_name_en
       from page l
       join product p on p.id = l.product_id
       join seller s on s.id = l.seller_id
       left join product_category c on c.handle = coalesce(l.proposal ->> 'category', l.category) and c.deleted_at is null
       left join translation t on t.reference_id = c.id and t.locale_code = 'en-US' and t.deleted_at is null
       order by l.proposed_at, l.id`,
      bindings,
    ),
    pg.raw(`select count(*)::int as count from listing l where ${WAITS} ${narrowed}`, bindings),
  ]);
  res.json({
    listings: page.rows.map(toWaiting),
    count: counted.rows[0].count,
    limit,
    offset,
  });
}

function toWaiting(row: Row): WaitingListing {
  return {
    id: row.id,
    title: row.title,
    thumbnail: row.thumbnail,
    category: {
      handle: row.category,
      name: row.category_name ?? row.category,
      name_en: row.category_name_en ?? row.category_name ?? row.category,
    },
    seller: { id: row.seller_id, name: row.seller_name, name_en: row.seller_name_en || row.seller_name },
    kind: row.is_changed ? "changed" : "new",
    waiting_since: new Date(row.proposed_at).toISOString(),
  };
}
