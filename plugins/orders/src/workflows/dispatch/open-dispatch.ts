import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import {
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  createTranslationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { DispatchPlan } from "../../domain/dispatch";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { englishNames, HOME_POST, optionsOf, type Zones } from "./options";
import { zonesNamed } from "./zones";

/** The language of the ways' second name, as the Translation Module knows it. */
const ENGLISH = "en-US";

/** Where a seller's goods lie, and the profile that keeps them apart in a basket. */
export interface Dispatch {
  profile_id: string;
  location_id: string;
}

export interface OpenDispatchInput {
  seller_id: string;
  /** Where she lives: the country chooses the plan, the province is told to the post. */
  home: { country: string; province: string };
}

/**
 * Opens the place a seller sends from: her own shipping profile, so that a basket needs one method per seller, her stock
 * location, and her ways of shipping. What stands already is left, so a place that was half opened by a process that died is
 * finished by opening it again; her own links to it are written last.
 *
 * @returns null for a country without a plan, or a seller who is not there
 */
export function openDispatch(container: MedusaContainer, input: OpenDispatchInput): Promise<Dispatch | null> {
  const lock = `dispatch:${input.seller_id}`;
  return container.resolve(Modules.LOCKING).execute(lock, () => open(container, input), { timeout: 30 });
}

async function open(
  container: MedusaContainer,
  { seller_id, home }: OpenDispatchInput,
): Promise<Dispatch | null> {
  const plan = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE).dispatch[home.country];
  const seller = await readSeller(container, seller_id);
  if (!plan || !seller) return null;
  const { handle, city, opened } = seller;
  if (opened) return opened;
  const profile_id = await profileNamed(container, handle);
  const location_id = await locationNamed(container, handle, {
    address_1: city,
    city,
    country_code: home.country,
    province: home.province,
  });
  const zones = await zonesNamed(container, handle, location_id, plan);
  await offerWays(container, plan, profile_id, zones);
  await container.resolve(ContainerRegistrationKeys.LINK).create([
    {
      [SELLER_MODULE]: { seller_id },
      [Modules.FULFILLMENT]: { shipping_profile_id: profile_id },
    },
    {
      [SELLER_MODULE]: { seller_id },
      [Modules.STOCK_LOCATION]: { stock_location_id: location_id },
    },
  ]);
  return { profile_id, location_id };
}

async function readSeller(container: MedusaContainer, id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller",
    fields: ["handle", "county.name", "shipping_profile.id", "stock_location.id"],
    filters: { id },
  });
  const [seller] = data as unknown as {
    handle: string;
    county: { name: string } | null;
    shipping_profile: { id: string } | null;
    stock_location: { id: string } | null;
  }[];
  if (!seller) return null;
  const { handle, county, shipping_profile: profile, stock_location: location } = seller;
  const opened = profile && location ? { profile_id: profile.id, location_id: location.id } : null;
  // No finer than the county, since storefronts may read it.
  return { handle, city: county?.name ?? "", opened };
}

async function profileNamed(container: MedusaContainer, name: string): Promise<string> {
  const [standing] = await container.resolve(Modules.FULFILLMENT).listShippingProfiles({ name }, { take: 1 });
  if (standing) return standing.id;
  const { result } = await createShippingProfilesWorkflow(container).run({
    input: { data: [{ name, type: "seller" }] },
  });
  return result[0]?.id ?? "";
}

async function locationNamed(
  container: MedusaContainer,
  name: string,
  address: { address_1: string; city: string; country_code: string; province: string },
): Promise<string> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "stock_location",
    fields: ["id", "sales_channels.id", "fulfillment_providers.id"],
    filters: { name },
  });
  const [standing] = data as unknown as {
    id: string;
    sales_channels?: ({ id: string } | null)[];
    fulfillment_providers?: ({ id: string } | null)[];
  }[];
  const id = standing?.id ?? (await newLocation(container, name, address));
  const [store] = await container.resolve(Modules.STORE).listStores({}, { take: 1 });
  const channel = store?.default_sales_channel_id;
  if (channel && !standing?.sales_channels?.some((known) => known?.id === channel)) {
    await linkSalesChannelsToStockLocationWorkflow(container).run({ input: { id, add: [channel] } });
  }
  if (!standing?.fulfillment_providers?.some((known) => known?.id === HOME_POST)) {
    await container.resolve(ContainerRegistrationKeys.LINK).create({
      [Modules.STOCK_LOCATION]: { stock_location_id: id },
      [Modules.FULFILLMENT]: { fulfillment_provider_id: HOME_POST },
    });
  }
  return id;
}

async function newLocation(
  container: MedusaContainer,
  name: string,
  address: Parameters<typeof locationNamed>[2],
): Promise<string> {
  const { result } = await createStockLocationsWorkflow(container).run({
    input: { locations: [{ name, address }] },
  });
  return result[0]?.id ?? "";
}

async function offerWays(
  container: MedusaContainer,
  plan: DispatchPlan,
  profile_id: string,
  zones: Zones,
): Promise<void> {
  const standing = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions({ shipping_profile_id: profile_id }, { select: ["id", "name", "service_zone_id"] });
  const missing = optionsOf(plan, profile_id, zones).filter(
    (way) =>
      !standing.some(
        ({ name, service_zone_id }) => name === way.name && service_zone_id === way.service_zone_id,
      ),
  );
  const made =
    missing.length > 0 ? (await createShippingOptionsWorkflow(container).run({ input: missing })).result : [];
  await translate(container, [...standing, ...made], englishNames(plan));
}

async function translate(
  container: MedusaContainer,
  options: { id: string; name: string }[],
  names: Map<string, string>,
): Promise<void> {
  const said = await container
    .resolve(Modules.TRANSLATION)
    .listTranslations(
      { reference_id: options.map(({ id }) => id), locale_code: ENGLISH },
      { select: ["reference_id"], take: options.length },
    );
  const unsaid = options.filter(({ id }) => !said.some(({ reference_id }) => reference_id === id));
  if (unsaid.length === 0) return;
  await createTranslationsWorkflow(container).run({
    input: {
      translations: unsaid.map(({ id, name }) => ({
        reference: "shipping_option",
        reference_id: id,
        locale_code: ENGLISH,
        translations: { name: names.get(name) ?? name },
      })),
    },
  });
}
