import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { AgreedOrder } from "../../contract/agreed-order";
import { majorUnit } from "../order-money";
import { refusal } from "../refusal";
import { decimalsOf, sellersOfProducts } from "../sellers-of";

/** What Medusa knows of what was agreed on. */
export interface AgreedGoods {
  product_id: string;
  sales_channel_id: string;
  region_id: string;
  shipping_option_id: string;
  decimals: number;
  /** What the line comes to with its tax, as a decimal in the major unit. */
  line_total: string;
}

/** Reads it. @throws a refusal where the goods are not the seller's, or there is no way of hers to there */
export async function readAgreedGoods(container: MedusaContainer, agreed: AgreedOrder): Promise<AgreedGoods> {
  const { line, seller_id, ship_to, currency_code } = agreed;
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "variant",
    fields: ["id", "product.id", "product.sales_channels.id"],
    filters: { id: line.variant_id },
  });
  const [variant] = data as unknown as { product: { id: string; sales_channels?: { id: string }[] } }[];
  const product_id = variant?.product.id ?? "";
  const sellers = await sellersOfProducts(container, [product_id]);
  if (sellers.get(product_id) !== seller_id) throw refusal("item_has_no_seller");
  const [sales_channel_id, region_id, shipping_option_id, decimals] = await Promise.all([
    variant?.product.sales_channels?.[0]?.id ?? defaultChannel(container),
    regionOf(container, currency_code, ship_to.country),
    wayOf(container, seller_id, ship_to.country),
    decimalsOf(container, currency_code),
  ]);
  const goods = BigInt(line.quantity) * BigInt(line.unit_price);
  const line_total = majorUnit(goods + (goods * BigInt(line.tax_bp)) / 10_000n, decimals);
  return { product_id, sales_channel_id, region_id, shipping_option_id, decimals, line_total };
}

async function defaultChannel(container: MedusaContainer): Promise<string> {
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  return store?.default_sales_channel_id ?? "";
}

/** The region of a currency, best the one that the country belongs to. */
async function regionOf(container: MedusaContainer, currency_code: string, country: string): Promise<string> {
  const regions = await container
    .resolve(Modules.REGION)
    .listRegions({ currency_code }, { relations: ["countries"], take: null });
  const there = regions.find(({ countries }) => countries.some(({ iso_2 }) => iso_2 === country));
  const region = there ?? regions[0];
  if (!region) throw refusal("shipping_missing");
  return region.id;
}

interface ShippingWay {
  id: string;
  type?: { code: string } | null;
  service_zone?: { geo_zones?: { country_code: string }[] } | null;
}

/** One of the seller's ways to a country, best one that leads there; not that of who fetches it. */
async function wayOf(container: MedusaContainer, seller_id: string, country: string): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data: profiles } = await query.graph({
    entity: "seller_shipping_profile",
    fields: ["shipping_profile_id"],
    filters: { seller_id },
  });
  const { data } = await query.graph({
    entity: "shipping_option",
    fields: ["id", "type.code", "service_zone.geo_zones.country_code"],
    filters: { shipping_profile_id: profiles.map(({ shipping_profile_id }) => shipping_profile_id) },
  });
  const ways = (data as unknown as ShippingWay[])
    .filter(({ type }) => type?.code !== "pickup")
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const leadsThere = ({ service_zone }: ShippingWay) =>
    service_zone?.geo_zones?.some(({ country_code }) => country_code === country) ?? false;
  const way = ways.find(leadsThere);
  if (!way) throw refusal("shipping_missing");
  return way.id;
}
