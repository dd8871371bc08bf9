import { wordsIn } from "@dastranj/search/contract";
import type { Knex } from "@medusajs/framework/mikro-orm/knex";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  LISTING_STATES,
  type ListingState,
  type SellerListingRow,
  type SellerListingsAnswer,
} from "../../../contract/offering";
import { toUnits } from "../../../domain/smallest-units";
import type { SellerListListings } from "./input";

/** The home currency, and how many decimals it has. */
const HOME = `
  select sc.currency_code, cu.decimal_digits from store_currency sc join currency cu on cu.code = sc.currency_code
  where sc.is_default and sc.deleted_at is null limit 1`;

/** What the retail price of a variant is, and what lies of it: read where a row is shown or sorted by it. */
const PRICES = `
  select min(pr.amount) as price, max(pr.amount) as highest, count(distinct v.id)::int as variants
  from product_variant v
  left join product_variant_price_set vp on vp.variant_id = v.id and vp.deleted_at is null
  left join price pr on pr.price_set_id = vp.price_set_id and pr.deleted_at is null and pr.price_list_id is null
    and pr.rules_count = 0 and pr.min_quantity is null and pr.currency_code = home.currency_code
  where v.product_id = l.product_id and v.deleted_at is null`;
const STOCK = `
  select sum(lv.stocked_quantity) as stock
  from product_variant v
  join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
  join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id and lv.deleted_at is null
  where v.product_id = l.product_id and v.deleted_at is null`;

/** Of all her goods at once: for each by itself it would be thousands of look-ups. */
const ALL_PRICES = `
  select v.product_id, min(pr.amount) as price
  from listing h
  join product_variant v on v.product_id = h.product_id and v.deleted_at is null
  join product_variant_price_set vp on vp.variant_id = v.id and vp.deleted_at is null
  join price pr on pr.price_set_id = vp.price_set_id and pr.deleted_at is null and pr.price_list_id is null
    and pr.rules_count = 0 and pr.min_quantity is null and pr.currency_code = (select currency_code from home)
  where h.seller_id = :seller and h.deleted_at is null group by v.product_id`;
const ALL_STOCK = `
  select v.product_id, sum(lv.stocked_quantity) as stock
  from listing h
  join product_variant v on v.product_id = h.product_id and v.deleted_at is null
  join product_variant_inventory_item vi on vi.variant_id = v.id and vi.deleted_at is null
  join inventory_level lv on lv.inventory_item_id = vi.inventory_item_id and lv.deleted_at is null
  where h.seller_id = :seller and h.deleted_at is null group by v.product_id`;

/** How a page is chosen: of listings that are not on it only what it is sorted by is read. */
const SORTS: Record<SellerListListings["sort"], { join: string; by: string }> = {
  newest: { join: "", by: "l.created_at desc, l.id desc" },
  title: { join: "join product p on p.id = l.product_id", by: 'p.title collate "fa-x-icu", l.id' },
  price: {
    join: `left join (${ALL_PRICES}) pr on pr.product_id = l.product_id`,
    by: "pr.price nulls last, l.id",
  },
  stock: {
    join: `left join (${ALL_STOCK}) st on st.product_id = l.product_id`,
    by: "l.made_to_order, coalesce(st.stock, 0), l.id",
  },
};

/** Whoever waits for the office: a new one, or a changed version of one that is on sale. */
const WAITS = "(l.state = 'proposed' or (l.proposal is not null and l.reasons is null))";

/** A page of a seller's listings and how many there are, in two statements whatever their number. */
export async function readList(
  container: MedusaContainer,
  seller: string,
  { q = "", state, sort, limit, offset }: SellerListListings,
): Promise<SellerListingsAnswer> {
  const pg = container.resolve<Knex>(ContainerRegistrationKeys.PG_CONNECTION);
  const words = wordsIn(q).slice(0, 8);
  const found = words.map((_, index) => `and l.search_words like :word${index}`).join(" ");
  const bindings = {
    seller,
    limit,
    offset,
    ...(state && { state }),
    ...Object.fromEntries(
      words.map((word, index) => [`word${index}`, `%${word.replace(/[\\%_]/g, "\\$&")}%`]),
    ),
  };
  const hers = "l.seller_id = :seller and l.deleted_at is null";
  const [page, counted] = await Promise.all([
    pg.raw(
      `with home as (${HOME}), page as (
         select l.id from listing l ${SORTS[sort].join}
         where ${hers} ${state ? "and l.state = :state" : ""} ${found}
         order by ${SORTS[sort].by} limit :limit offset :offset
       )
       select l.id, l.product_id, l.state, l.made_to_order, l.category, ${WAITS} as waiting,
         p.handle, p.title, p.thumbnail, greatest(l.updated_at, p.updated_at) as updated_at,
         c.name as category_name, t.translations ->> 'name' as category_name_en,
         pr.price, pr.highest, pr.variants, st.stock, home.currency_code, home.decimal_digits
       from home cross join page
       join listing l on l.id = page.id
       join product p on p.id = l.product_id
       left join product_category c on c.handle = l.category and c.deleted_at is null
       left join translation t on t.reference_id = c.id and t.locale_code = 'en-US' and t.deleted_at is null
       cross join lateral (${PRICES}) pr
       cross join lateral (${STOCK}) st
       order by ${SORTS[sort].by}`,
      bindings,
    ),
    pg.raw(
      `select l.state, count(*)::int as all, count(*) filter (where true ${found})::int as found
       from listing l where ${hers} group by l.state`,
      bindings,
    ),
  ]);
  const counts: { state: ListingState; all: number; found: number }[] = counted.rows;
  return {
    listings: page.rows.map(toRow),
    count: counts.reduce((sum, row) => sum + (!state || row.state === state ? row.found : 0), 0),
    offset,
    limit,
    states: Object.fromEntries(
      LISTING_STATES.map((name) => [name, counts.find((row) => row.state === name)?.all ?? 0]),
    ) as Record<ListingState, number>,
  };
}

// biome-ignore lint/suspicious/noExplicitAny: a row is what its query says
type ListRow = any;

function toRow(row: ListRow): SellerListingRow {
  const { currency_code, decimal_digits } = row;
  return {
    id: row.id,
    product_id: row.product_id,
    handle: row.handle,
    title: row.title,
    state: row.state,
    waiting: row.waiting,
    thumbnail: row.thumbnail,
    category: row.category_name && {
      handle: row.category,
      name: row.category_name,
      name_en: row.category_name_en ?? row.category_name,
    },
    price: row.price === null ? null : toUnits(row.price, currency_code, { [currency_code]: decimal_digits }),
    has_price_range: row.price !== row.highest,
    made_to_order: row.made_to_order,
    stock: row.made_to_order ? null : Number(row.stock ?? 0),
    variants: row.variants,
    updated_at: new Date(row.updated_at).toISOString(),
  };
}
