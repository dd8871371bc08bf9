import type { Database } from "@dastranj/database";
/** What was counted of a listing in all the days asked for. */
export interface DayCounts {
  listing_id: string;
  impressions: number;
  views: number;
  basket_adds: number;
}

/** A text that was searched in vain. */
export interface SearchedText {
  text: string;
  times: number;
}

export async function countsOf(database: Database, seller_id: string, since: string): Promise<DayCounts[]> {
  const { rows } = await database.raw(
    `select listing_id, sum(impressions)::int as impressions, sum(views)::int as views,
       sum(basket_adds)::int as basket_adds
     from listing_count where seller_id = :seller_id and day >= :since and deleted_at is null
     group by listing_id`,
    { seller_id, since },
  );
  return rows;
}

export async function missesOf(
  database: Database,
  wanted: { county: string; since: string; atLeast: number; most: number },
): Promise<SearchedText[]> {
  const { rows } = await database.raw(
    `select text, sum(times)::int as times
     from search_miss where county = any(:counties) and day >= :since and deleted_at is null
     group by text having sum(times) >= :atLeast
     order by times desc, text limit :most`,
    { ...wanted, counties: [...new Set([wanted.county, ""])] },
  );
  return rows;
}
