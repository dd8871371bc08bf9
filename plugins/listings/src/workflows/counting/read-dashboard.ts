import { type SalesReader, SELLER_ORDER_MODULE } from "@dastranj/orders/contract";
import { dayAt, LICENCE_POLICY_MODULE, type MaySell } from "@dastranj/sellers/contract";
import { daysAfter } from "@dastranj/sellers/contract/days";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import {
  type DashboardDays,
  type DashboardListing,
  LISTING_COUNT_MODULE,
  type SellerDashboardAnswer,
} from "../../contract/counting";
import { currenciesOf, daysOfSales } from "../../domain/days-of-sales";
import { SHOWN_FROM } from "../../domain/kept-search";
import { FEW, runningOut } from "../../domain/running-out";
import type { ListingCountModuleService } from "../../modules/listing-count/service";

const SHOWN = 10;
const ENGLISH = "en-US";

/** What a seller's dashboard shows: read at once, each part by an index of what is hers. */
export async function readDashboard(
  container: MedusaContainer,
  { seller_id, days, now }: { seller_id: string; days: DashboardDays; now: Date },
): Promise<SellerDashboardAnswer["dashboard"]> {
  const counting = container.resolve<ListingCountModuleService>(LISTING_COUNT_MODULE);
  const { time_zone, county } = await readHome(container, seller_id, now);
  const to = dayAt(now, time_zone);
  const from = daysAfter(to, 1 - days);
  const [sales, counts, searched, on_sale] = await Promise.all([
    container.resolve<SalesReader>(SELLER_ORDER_MODULE).salesOf({ seller_id, time_zone, from, to }),
    counting.countsOf(seller_id, from),
    counting.missesOf({ county, since: from, atLeast: SHOWN_FROM, most: SHOWN }),
    counting.onSale(seller_id),
  ]);
  const sold = new Map(sales.variants.map(({ variant_id, quantity }) => [variant_id, quantity]));
  const [stock, hers] = await Promise.all([
    counting.stockOf({ seller_id, sold: [...sold.keys()], few: FEW }),
    counting.listingsOf({
      seller_id,
      products: sales.goods.map(({ product_id }) => product_id),
      listings: counts.map(({ listing_id }) => listing_id),
    }),
  ]);

  const byProduct = new Map(hers.map((listing) => [listing.product_id, listing]));
  const byListing = new Map(hers.map((listing) => [listing.id, listing]));
  const orders = new Map(sales.goods.map((good) => [good.product_id, good.orders]));
  const seen = counts
    .flatMap((count) => {
      const product_id = byListing.get(count.listing_id)?.product_id;
      return product_id ? [{ ...count, product_id, orders: orders.get(product_id) ?? 0 }] : [];
    })
    .sort((a, b) => b.views - a.views || b.impressions - a.impressions || b.orders - a.orders);
  const best = sales.goods
    .filter(({ product_id }) => byProduct.has(product_id))
    .sort((a, b) => b.quantity - a.quantity || b.orders - a.orders)
    .slice(0, SHOWN);
  const ending = runningOut(stock, sold, days).slice(0, SHOWN);
  const shown = seen.slice(0, SHOWN);
  const [named, variants] = await Promise.all([
    nameProducts(
      container,
      [...best, ...ending, ...shown].map(({ product_id }) => product_id),
    ),
    englishVariants(
      container,
      ending.map(({ variant_id }) => variant_id),
    ),
  ]);
  const name = (product_id: string): DashboardListing => ({
    listing_id:
      byProduct.get(product_id)?.id ?? stock.find((row) => row.product_id === product_id)?.listing_id ?? "",
    ...(named.get(product_id) ?? { handle: "", title: "", title_en: "", thumbnail: null }),
  });
  const amounts = sumOf(sales.days);
  const total = (what: "impressions" | "views" | "basket_adds") =>
    counts.reduce((sum, count) => sum + count[what], 0);
  const placed = sales.days.reduce((sum, day) => sum + day.orders, 0);
  return {
    from,
    to,
    time_zone,
    currencies: currenciesOf(sales.days),
    sales: daysOfSales(sales.days, from, to),
    sold: {
      orders: placed,
      quantity: sales.goods.reduce((sum, { quantity }) => sum + quantity, 0),
      amounts,
    },
    funnel: {
      impressions: total("impressions"),
      views: total("views"),
      basket_adds: total("basket_adds"),
      orders: placed,
    },
    listings: shown.map(({ product_id, impressions, views, basket_adds, orders }) => ({
      ...name(product_id),
      impressions,
      views,
      basket_adds,
      orders,
    })),
    best_sellers: best.map(({ product_id, orders, quantity, amounts }) => ({
      ...name(product_id),
      orders,
      quantity,
      amounts,
    })),
    running_out: ending.map(({ product_id, variant_id, variant, stock, days_left }) => ({
      ...name(product_id),
      variant_id,
      variant,
      variant_en: variants.get(variant_id) ?? variant,
      stock,
      days_left,
    })),
    promises: sales.promises,
    open_orders: sales.open,
    searched_in_vain: searched,
    on_sale,
  };
}

function sumOf(days: readonly { currency_code: string; amount: number }[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { currency_code, amount } of days) sums[currency_code] = (sums[currency_code] ?? 0) + amount;
  return sums;
}

async function readHome(container: MedusaContainer, seller_id: string, now: Date) {
  const [[home], { data }] = await Promise.all([
    container.resolve<MaySell>(LICENCE_POLICY_MODULE).homesOf(container, [seller_id], now),
    container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "seller",
      fields: ["county.code"],
      filters: { id: seller_id },
    }),
  ]);
  return { time_zone: home?.time_zone ?? "Asia/Tehran", county: data[0]?.county?.code ?? "" };
}

async function englishVariants(container: MedusaContainer, id: string[]): Promise<Map<string, string>> {
  if (id.length === 0) return new Map();
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "variant", fields: ["id", "title"], filters: { id } }, { locale: ENGLISH });
  return new Map(data.map((variant) => [variant.id, variant.title ?? ""]));
}

async function nameProducts(
  container: MedusaContainer,
  ids: string[],
): Promise<Map<string, Omit<DashboardListing, "listing_id">>> {
  if (ids.length === 0) return new Map();
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const id = [...new Set(ids)];
  const [base, english] = await Promise.all([
    query.graph({ entity: "product", fields: ["id", "handle", "title", "thumbnail"], filters: { id } }),
    query.graph({ entity: "product", fields: ["id", "title"], filters: { id } }, { locale: ENGLISH }),
  ]);
  const titles = new Map(english.data.map((product) => [product.id, product.title]));
  return new Map(
    base.data.map(({ id, handle, title, thumbnail }) => [
      id,
      { handle, title, title_en: titles.get(id) ?? title, thumbnail: thumbnail ?? null },
    ]),
  );
}
