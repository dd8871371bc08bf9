import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { LISTING_MODULE } from "../contract/names";
import type { AttributeSet } from "../contract/offering";
import type { Decimals } from "../domain/smallest-units";
import type { ListingModuleService } from "../modules/listing/service";
import { refusal } from "./refusal";

/** The market that something is offered in. */
export interface Market {
  sales_channel_id: string;
  homeCurrency: string;
  currencies: string[];
  decimals: Decimals;
  /** Ids by handle. */
  categories: Record<string, string>;
  sets: AttributeSet[];
}

/** Who offers, and where her goods leave from. */
export interface Offerer {
  id: string;
  handle: string;
  profile_id: string;
  location_id: string;
}

/** Reads the market: its currencies, the home currency first, its categories, and what goods of each may tell of themselves. */
export async function readMarket(container: MedusaContainer): Promise<Market> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: stores }, { data: categories }] = await Promise.all([
    query.graph({
      entity: "store",
      fields: [
        "default_sales_channel_id",
        "supported_currencies.currency_code",
        "supported_currencies.is_default",
        "supported_currencies.currency.decimal_digits",
      ],
      pagination: { take: 1 },
    }),
    query.graph({
      entity: "product_category",
      fields: ["id", "handle"],
      filters: { is_active: true, is_internal: false },
      pagination: { take: 10_000 },
    }),
  ]);
  const supported = (stores[0]?.supported_currencies ?? []) as unknown as {
    currency_code: string;
    is_default: boolean;
    currency?: { decimal_digits: number };
  }[];
  const currencies = [...supported]
    .sort((a, b) => Number(b.is_default) - Number(a.is_default))
    .map(({ currency_code }) => currency_code);
  return {
    sales_channel_id: stores[0]?.default_sales_channel_id ?? "",
    homeCurrency: currencies[0] ?? "irr",
    currencies,
    decimals: Object.fromEntries(
      supported.map(({ currency_code, currency }) => [currency_code, currency?.decimal_digits ?? 2]),
    ),
    categories: Object.fromEntries(categories.map(({ id, handle }) => [handle, id])),
    sets: container.resolve<ListingModuleService>(LISTING_MODULE).attributeSets(),
  };
}

/** The attribute set of a category, if there is one. */
export function setOf(sets: readonly AttributeSet[], category: string): AttributeSet | undefined {
  return sets.find(({ categories }) => categories.includes(category));
}

/** Reads who offers; without a place to send from nothing can be put on sale. */
export async function readOfferer(container: MedusaContainer, seller_id: string): Promise<Offerer> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: SELLER_MODULE,
    fields: ["id", "handle", "shipping_profile.id", "stock_location.id"],
    filters: { id: seller_id },
  });
  const [seller] = data as unknown as {
    id: string;
    handle: string;
    shipping_profile?: { id: string };
    stock_location?: { id: string };
  }[];
  if (!seller?.shipping_profile || !seller.stock_location) throw refusal("dispatch_not_open");
  return {
    id: seller.id,
    handle: seller.handle,
    profile_id: seller.shipping_profile.id,
    location_id: seller.stock_location.id,
  };
}
