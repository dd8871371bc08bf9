import type { Database } from "@dastranj/database";

/** A maker who has goods on sale, and how often their cards were seen in some days. */
export interface SeenMaker {
  seller_id: string;
  handle: string;
  name: string;
  name_en: string;
  verified_at: Date | null;
  listings: number;
  impressions: number;
}

/** A day's sums, from which its Gini index follows: see `giniOf`. */
export interface SeenDay {
  day: string;
  impressions: number;
  total: number;
  weighted: number;
}

interface Days {
  from: string;
  to: string;
}

const SHOWN = `
  select l.seller_id, count(*)::int as listings from listing l
  join seller s on s.id = l.seller_id and s.status = 'verified' and s.deleted_at is null
  where l.state = 'published' and l.deleted_at is null group by l.seller_id`;

const MAKERS = `
  select shown.seller_id, s.handle, s.name, s.name_en, s.verified_at, shown.listings,
    coalesce(seen.impressions, 0)::int as impressions
  from (${SHOWN}) shown
  join seller s on s.id = shown.seller_id
  left join (select seller_id, sum(impressions) as impressions from listing_count
    where day between :from and :to and deleted_at is null group by seller_id) seen using (seller_id)
  order by impressions desc, shown.seller_id`;

/** Whoever was not seen on a day comes before all who were: their places begin behind them. */
const DAYS = `
  with shown as (${SHOWN}),
  seen as (
    select c.day, sum(c.impressions)::int as impressions, sum(c.impressions)::float8 / max(shown.listings) as per_listing
    from listing_count c join shown using (seller_id)
    where c.day between :from and :to and c.deleted_at is null group by c.day, c.seller_id
  ),
  placed as (
    select day, impressions, per_listing, row_number() over rising
      + (select count(*) from shown) - count(*) over (partition by day) as place
    from seen window rising as (partition by day order by per_listing)
  )
  select day, sum(impressions)::int as impressions, sum(per_listing)::float8 as total,
    sum(place * per_listing)::float8 as weighted
  from placed group by day having sum(impressions) > 0 order by day`;

/** Makers with goods on sale, whoever was seen most first. */
export async function makersSeen(database: Database, days: Days): Promise<SeenMaker[]> {
  return (await database.raw(MAKERS, { ...days })).rows;
}

/** Days on which anything was seen. */
export async function daysSeen(database: Database, days: Days): Promise<SeenDay[]> {
  return (await database.raw(DAYS, { ...days })).rows;
}
