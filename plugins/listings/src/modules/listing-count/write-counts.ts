import type { Database } from "@dastranj/database";
import { dayAt } from "@dastranj/sellers/contract";
import { generateEntityId } from "@medusajs/framework/utils";
import type { Counted, SearchedInVain } from "../../domain/tally";

/** The listing that a product's address stands for. */
export interface ListingBehind {
  handle: string;
  listing_id: string;
  seller_id: string;
  county: string;
}

/** Which listings stand behind addresses; invented ones are behind none. */
export async function listingsBehind(database: Database, handles: string[]): Promise<ListingBehind[]> {
  const { rows } = await database.raw(
    `select p.handle, l.id as listing_id, l.seller_id, coalesce(s.county_id, '') as county
     from product p
     join listing l on l.product_id = p.id and l.deleted_at is null
     join seller s on s.id = l.seller_id
     where p.handle = any(:handles) and p.deleted_at is null`,
    { handles: [...new Set(handles)] },
  );
  return rows;
}

/** Adds sums to what stands, in one statement. Rows in one order for all processes, so that none waits for another in a ring. */
export async function addToCounts(
  database: Database,
  {
    goods,
    listings,
    zones,
    since,
  }: { goods: Counted[]; listings: ListingBehind[]; zones: ReadonlyMap<string, string>; since: Date },
): Promise<void> {
  const behind = new Map(listings.map((listing) => [listing.handle, listing]));
  const rows = new Map<string, ReturnType<typeof rowOf>>();
  for (const { handle, by_seller, counts } of goods) {
    const listing = behind.get(handle);
    if (!listing || listing.seller_id === by_seller) continue;
    const row = rows.get(handle) ?? rowOf(listing, dayAt(since, zones.get(listing.seller_id)));
    row.impressions += counts.impression;
    row.views += counts.view;
    row.basket_adds += counts.basket_add;
    rows.set(handle, row);
  }
  if (rows.size === 0) return;
  await database.raw(
    `insert into listing_count (id, listing_id, seller_id, county, day, impressions, views, basket_adds)
     select id, listing_id, seller_id, county, day, impressions, views, basket_adds
     from jsonb_to_recordset(:rows::jsonb) as told(
       id text, listing_id text, seller_id text, county text, day text, impressions int, views int, basket_adds int)
     order by listing_id
     on conflict (listing_id, day, county) where deleted_at is null do update set
       impressions = listing_count.impressions + excluded.impressions,
       views = listing_count.views + excluded.views,
       basket_adds = listing_count.basket_adds + excluded.basket_adds,
       updated_at = now()`,
    { rows: JSON.stringify([...rows.values()]) },
  );
}

function rowOf({ listing_id, seller_id, county }: ListingBehind, day: string) {
  const id = generateEntityId(undefined, "lcount");
  return { id, listing_id, seller_id, county, day, impressions: 0, views: 0, basket_adds: 0 };
}

/** Adds searches that found nothing; a county that nobody knows is not noted. */
export async function addMisses(database: Database, searches: SearchedInVain[], since: Date): Promise<void> {
  const day = dayAt(since);
  const rows = searches.map((search) => ({ ...search, id: generateEntityId(undefined, "miss"), day }));
  await database.raw(
    `insert into search_miss (id, text, county, day, times)
     select id, text, county, day, times
     from jsonb_to_recordset(:rows::jsonb) as told(id text, text text, county text, day text, times int)
     where county = '' or exists (select 1 from county known where known.code = told.county)
     order by county, day, text
     on conflict (county, day, text) where deleted_at is null do update set
       times = search_miss.times + excluded.times, updated_at = now()`,
    { rows: JSON.stringify(rows) },
  );
}

/** Deletes what was counted before these days. */
export async function forgetBefore(
  database: Database,
  { searches, counts }: { searches: string; counts: string },
): Promise<void> {
  await database.raw(`delete from search_miss where day < :searches`, { searches });
  await database.raw(`delete from listing_count where day < :counts`, { counts });
}
