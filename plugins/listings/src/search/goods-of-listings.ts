import { defineGoodsFields, type Goods, type GoodsPart } from "@dastranj/search/contract";
import { dayNumber } from "@dastranj/sellers/contract/days";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, search } from "@medusajs/framework/utils";
import { LISTING_MODULE, WORKSHOP_MODULE } from "../contract/names";
import type { AttributeSet } from "../contract/offering";
import { chosenAttributes, unitPricesOf, type WholesalePrice, wholesaleOf } from "../domain/goods-fields";
import type { AttributeValue } from "../domain/listing-content";
import { promiseDate } from "../domain/promise-date";
import { capacityFor, type Made } from "../domain/promise-lines";
import type { ListingModuleService } from "../modules/listing/service";
import type { WorkshopModuleService } from "../modules/workshop";
import { type ReadBooth, readBooths } from "../modules/workshop/read-booths";
import { exposuresOn } from "../workflows/counting/exposures";
import { wholesaleListOf } from "../workflows/wholesale-list";

const LISTINGS = `
  select l.product_id, l.seller_id, l.category, l.measure, l.attributes, l.made_to_order, l.weekly_quantity,
    l.minutes_per_piece, l.lead_days,
    (select jsonb_object_agg(v.variant_id, v.net_amount) from listing_variant v
     where v.listing_id = l.id and v.net_amount is not null and v.deleted_at is null) as amounts
  from listing l where l.product_id = any(:ids) and l.deleted_at is null`;

/** Of the sellers' own wholesale lists, which have this name each; see `wholesale-list`. */
const WHOLESALE = `
  select p.price_set_id, p.currency_code, coalesce(p.min_quantity, 1)::int as min_quantity,
    round(p.amount * 10 ^ coalesce(c.decimal_digits, 2))::float8 as price
  from price p left join currency c on c.code = p.currency_code
  where p.price_set_id = any(:sets) and p.price_list_id = any(:lists) and p.deleted_at is null`;

interface ListingRow extends Made {
  product_id: string;
  seller_id: string;
  category: string;
  measure: "piece" | "weight" | "volume" | "area" | "length";
  attributes: Record<string, AttributeValue> | null;
  amounts: Record<string, number> | null;
}

/** How goods are offered: at which unit and wholesale price, from the shelf or made to order, ready by when, and of what kind. */
defineGoodsFields({
  name: "listings",
  fields: search.define({
    unit: search.keyword(),
    unit_price_irr: search.float(),
    unit_price_eur_cents: search.float(),
    has_unit_price_range: search.boolean(),
    availability: search.keyword().filterable().facetable(),
    /** As a number, 20261231: engines sort numbers alike. */
    ready_by: search.integer().filterable().sortable(),
    wholesale: search.boolean().filterable().facetable(),
    wholesale_min: search.integer(),
    wholesale_price_irr: search.float(),
    wholesale_price_eur_cents: search.float(),
    attributes: search.keyword().array().filterable().facetable(),
  }),
  async read(container, goods, { now, today }) {
    const database = container.resolve(ContainerRegistrationKeys.PG_CONNECTION);
    const { rows: listings } = await database.raw<{ rows: ListingRow[] }>(LISTINGS, {
      ids: goods.map(({ id }) => id),
    });
    const [wholesale, booths, exposures] = await Promise.all([
      wholesalePrices(container, goods, listings),
      boothsOf(container, listings, now),
      exposuresOn(database, today),
    ]);
    const sets = container.resolve<ListingModuleService>(LISTING_MODULE).attributeSets();
    const byProduct = new Map(listings.map((listing) => [listing.product_id, listing]));
    return new Map(
      goods.map((product) => {
        const listing = byProduct.get(product.id);
        const prices = product.variants.flatMap(
          ({ price_set_id }) => wholesale.get(price_set_id ?? "") ?? [],
        );
        const booth = listing && booths.get(listing.seller_id);
        const exposure = listing ? exposures(listing.seller_id) : 0;
        return [product.id, partOf(product, { listing, prices, booth, sets, exposure }, now)];
      }),
    );
  },
  subjects: {
    listing: { reach: "its lists", products: async (_container, ids) => ids },
    workshop: { reach: "itself", products: of("true") },
    workshop_load: { reach: "itself", products: of("made_to_order") },
  },
});

interface Around {
  /** None while the product has no listing: then it is sold by the piece, from the shelf. */
  listing: ListingRow | undefined;
  prices: WholesalePrice[];
  booth: ReadBooth | undefined;
  sets: readonly AttributeSet[];
  exposure: number;
}

function partOf(product: Goods, { listing, prices, booth, sets, exposure }: Around, now: Date): GoodsPart {
  const { attributes = [] } =
    sets.find(({ categories }) => categories.includes(listing?.category ?? "")) ?? {};
  const { chosen, words } = chosenAttributes(listing?.attributes ?? {}, attributes);
  const availability = availabilityOf(product, listing);
  const day = availability && booth ? earliest(booth, listing) : null;
  return {
    values: {
      ...unitPricesOf(listing?.measure ?? "piece", product.variants, listing?.amounts ?? {}),
      availability,
      ready_by: day && Number(day.replaceAll("-", "")),
      ...wholesaleOf(prices),
      attributes: chosen,
    },
    words: { other: words },
    rank: {
      availability,
      days_until_ready: day && booth ? dayNumber(day) - booth.today : null,
      exposure,
    },
  };

  function earliest(at: ReadBooth, made: ListingRow | undefined): string | null {
    const before = { pieces: at.pieces.get(product.id) ?? 0, minutes: at.minutes };
    const promised = promiseDate(capacityFor(at, made), before, at.calendar, 1, now);
    return "day" in promised ? promised.day : null;
  }
}

function availabilityOf({ variants }: Goods, listing: ListingRow | undefined) {
  if (!variants.some(({ in_stock }) => in_stock)) return null;
  return listing?.made_to_order ? "made_to_order" : "in_stock";
}

/** The wholesale prices of price sets. */
async function wholesalePrices(
  container: MedusaContainer,
  goods: readonly Goods[],
  listings: readonly ListingRow[],
): Promise<Map<string, WholesalePrice[]>> {
  const { rows } = await container
    .resolve(ContainerRegistrationKeys.PG_CONNECTION)
    .raw<{ rows: (WholesalePrice & { price_set_id: string })[] }>(WHOLESALE, {
      sets: goods.flatMap(({ variants }) => variants.flatMap(({ price_set_id }) => price_set_id ?? [])),
      lists: [...new Set(listings.map(({ seller_id }) => wholesaleListOf(seller_id)))],
    });
  const found = new Map<string, WholesalePrice[]>();
  for (const { price_set_id, ...price } of rows)
    found.set(price_set_id, [...(found.get(price_set_id) ?? []), price]);
  return found;
}

/**
 * The workshops of sellers with what is ordered of them. What baskets on their way hold is left out: it is gone in a few minutes,
 * or is an order and noted as one.
 */
function boothsOf(container: MedusaContainer, listings: readonly ListingRow[], now: Date) {
  const workshops = container.resolve<WorkshopModuleService>(WORKSHOP_MODULE);
  const quiet = {
    calendarOf: (country: string) => workshops.calendarOf(country),
    workshopsOf: (ids: string[]) => workshops.workshopsOf(ids),
    timesOffOf: (ids: string[]) => workshops.timesOffOf(ids),
    heldBesides: async () => [],
  };
  const made = listings.filter(({ made_to_order }) => made_to_order);
  return readBooths(container, quiet, {
    seller_ids: listings.map(({ seller_id }) => seller_id),
    loaded: made.map(({ seller_id }) => seller_id),
    cart_id: null,
    now,
  });
}

/** The goods of sellers whose listings are so. */
function of(which: "true" | "made_to_order") {
  return async (container: MedusaContainer, ids: string[]): Promise<string[]> => {
    const { rows } = await container
      .resolve(ContainerRegistrationKeys.PG_CONNECTION)
      .raw<{ rows: { product_id: string }[] }>(
        `select product_id from listing where seller_id = any(:ids) and ${which} and deleted_at is null`,
        { ids },
      );
    return rows.map(({ product_id }) => product_id);
  };
}
