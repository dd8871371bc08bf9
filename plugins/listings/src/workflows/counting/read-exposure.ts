import { dayAt } from "@dastranj/sellers/contract";
import { dayNumber, isoDay } from "@dastranj/sellers/contract/days";
import type { MedusaContainer, SearchTypes } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { LISTING_COUNT_MODULE } from "../../contract/counting";
import type { AdminExposureAnswer, ExposedGroup, ExposedSeller } from "../../contract/exposure";
import { gini, giniOf, lorenz, relativeExposure, thinned } from "../../domain/exposure";
import type { ListingCountModuleService } from "../../modules/listing-count/service";

const FIRST_PAGE = 24;
const POINTS = 101;
const NEW_MS = 90 * 86_400_000;
const SMALL = 5;

type Exposure = AdminExposureAnswer["exposure"];

/** How evenly the market's makers were seen in so many days back, and how the first pages are shared among them now. */
export async function readExposure(
  container: MedusaContainer,
  { days, now }: { days: number; now: Date },
): Promise<Exposure> {
  const to = dayAt(now);
  const from = isoDay(dayNumber(to) - days + 1);
  const counting = container.resolve<ListingCountModuleService>(LISTING_COUNT_MODULE);
  const [{ makers, days: seen }, places] = await Promise.all([
    counting.exposure({ from, to }),
    firstPages(container),
  ]);
  const relative = relativeExposure(makers);
  const impressions = makers.reduce((sum, maker) => sum + maker.impressions, 0);
  const sellers = makers.map(
    (maker): ExposedSeller => ({
      id: maker.seller_id,
      name: maker.name,
      name_en: maker.name_en,
      listings: maker.listings,
      impressions: maker.impressions,
      share: impressions > 0 ? maker.impressions / impressions : 0,
      exposure: relative.get(maker.seller_id) ?? 0,
      is_new: maker.verified_at !== null && now.getTime() - new Date(maker.verified_at).getTime() < NEW_MS,
      is_small: maker.listings <= SMALL,
    }),
  );
  const perListing = makers.map((maker) => maker.impressions / maker.listings);
  const placesOf = new Map(makers.map(({ seller_id, handle }) => [seller_id, places.get(handle) ?? 0]));
  const group = (which: "is_new" | "is_small") => groupOf(sellers, which, placesOf);
  return {
    from,
    to,
    impressions,
    gini: gini(perListing),
    unseen: makers.filter((maker) => maker.impressions === 0).length,
    lorenz: thinned(lorenz(perListing), POINTS),
    by_day: seen.map(({ day, impressions: looks, total, weighted }) => ({
      day,
      impressions: looks,
      gini: giniOf({ of: makers.length, total, weighted }),
    })),
    new_sellers: group("is_new"),
    small_sellers: group("is_small"),
    sellers,
  };
}

function groupOf(
  sellers: readonly ExposedSeller[],
  which: "is_new" | "is_small",
  places: ReadonlyMap<string, number>,
): ExposedGroup {
  const share = (of: (seller: ExposedSeller) => number): number | null => {
    const sum = (some: readonly ExposedSeller[]) => some.reduce((total, seller) => total + of(seller), 0);
    const all = sum(sellers);
    return all > 0 ? sum(sellers.filter((seller) => seller[which])) / all : null;
  };
  return {
    sellers: sellers.filter((seller) => seller[which]).length,
    listings_share: share(({ listings }) => listings) ?? 0,
    impressions_share: share(({ impressions }) => impressions) ?? 0,
    first_page_share: share(({ id }) => places.get(id) ?? 0),
  };
}

/** How many places each booth has, by its handle, on the first page of the whole market and of each category, as nobody sorts them. */
async function firstPages(container: MedusaContainer): Promise<Map<string, number>> {
  const search = container.resolve(Modules.SEARCH);
  const page = (filters: SearchTypes.SearchFilters): SearchTypes.SearchQuery => ({
    entity: "product",
    fields: ["seller_handle"],
    filters,
    pagination: { skip: 0, take: FIRST_PAGE, order: { rank: "DESC", id: "ASC" } },
    search_options: { count: "none" },
  });
  const whole = await search.search({
    ...page({}),
    search_options: { count: "none", facets: [{ field: "categories", type: "value", limit: 100 }] },
  });
  const counted = whole.facets?.categories;
  const categories = counted?.type === "value" ? counted.values.map(({ value }) => String(value)) : [];
  const pages = await search.searchMany(
    categories.map((handle) => page({ categories: { $overlaps: [handle] } } as SearchTypes.SearchFilters)),
  );
  const places = new Map<string, number>();
  for (const { document } of [whole, ...pages].flatMap(({ hits }) => hits)) {
    const handle = String(document.seller_handle);
    places.set(handle, (places.get(handle) ?? 0) + 1);
  }
  return places;
}
