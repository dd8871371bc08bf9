import type { Database } from "@dastranj/database";
import { dayNumber, isoDay } from "@dastranj/sellers/contract/days";
import { relativeExposure, type SeenSeller } from "../../domain/exposure";

/** So many whole days count, today aside. */
const DAYS = 14;

const SEEN = `
  select shown.seller_id, shown.listings, coalesce(seen.impressions, 0)::int as impressions
  from (select seller_id, count(*)::int as listings from listing
    where state = 'published' and deleted_at is null group by seller_id) shown
  left join (select seller_id, sum(impressions) as impressions from listing_count
    where day >= :from and day < :until and deleted_at is null group by seller_id) seen using (seller_id)`;

let read: { today: string; exposures: Promise<Map<string, number>> } | undefined;

/**
 * How often each seller's goods were seen in the days before today, as a multiple of what is usual. Read once a day, so that all
 * goods are put in order by the same figures; who came since then is new, and was seen by nobody.
 */
export async function exposuresOn(database: Database, today: string): Promise<(seller_id: string) => number> {
  const once = read?.today === today ? read : { today, exposures: readExposures(database, today) };
  read = once;
  try {
    const exposures = await once.exposures;
    return (seller_id) => exposures.get(seller_id) ?? 0;
  } catch (failure) {
    // Not remembered for the day.
    if (read === once) read = undefined;
    throw failure;
  }
}

async function readExposures(database: Database, today: string): Promise<Map<string, number>> {
  const from = isoDay(dayNumber(today) - DAYS);
  const { rows } = await database.raw<SeenSeller>(SEEN, { from, until: today });
  return relativeExposure(rows);
}
