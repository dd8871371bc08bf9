import { SELLER_MODULE } from "@dastranj/sellers/contract";
import type { LinkDefinition } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { createWorkflow, transform, WorkflowResponse } from "@medusajs/framework/workflows-sdk";
import {
  createLocationFulfillmentSetWorkflow,
  createRemoteLinkStep,
  createServiceZonesWorkflow,
  createShippingOptionsWorkflow,
  createShippingProfilesWorkflow,
  createStockLocationsWorkflow,
  linkSalesChannelsToStockLocationWorkflow,
} from "@medusajs/medusa/core-flows";
import type { Tariff } from "../domain/postage";
import { basketAttribute } from "./shipping-rule";
import { findFulfillmentSetsStep } from "./steps/find-fulfillment-sets";

/** Provider id of Medusa for this plugin's `home-post`. */
export const HOME_POST = "home-post_home-post";

/** A way of shipping: by tariff, or picked up free of charge. */
export interface ShippingWay {
  code: "post" | "courier" | "abroad" | "pickup";
  name: string;
  tariff: Tariff;
}

export interface OpenDispatchInput {
  seller_id: string;
  /** Unique name, for the profile and the location. */
  name: string;
  /** Where parcels leave from: no finer than the county, since storefronts may read it. */
  address: { country_code: string; province: string; city: string };
  sales_channel_id: string;
  home: { countries: string[]; ways: ShippingWay[] };
  abroad: { countries: string[]; ways: ShippingWay[] };
  pickup: ShippingWay & { currency_codes: string[] };
}

/**
 * Opens the place a seller sends from: her own shipping profile, so that a basket needs one method per seller, her
 * stock location, and her ways of shipping, offered only while her goods lie in the basket.
 */
export const openDispatchWorkflow = createWorkflow("open-dispatch", (input: OpenDispatchInput) => {
  const profiles = createShippingProfilesWorkflow.runAsStep({
    input: { data: [{ name: input.name, type: "seller" }] },
  });
  const locations = createStockLocationsWorkflow.runAsStep({
    input: transform({ input }, ({ input: { name, address } }) => ({
      locations: [{ name, address: { address_1: address.city, ...address } }],
    })),
  });
  const place = transform({ profiles, locations }, ({ profiles, locations }) => ({
    profile_id: profiles[0]?.id ?? "",
    location_id: locations[0]?.id ?? "",
  }));
  linkSalesChannelsToStockLocationWorkflow.runAsStep({
    input: transform({ input, place }, ({ input, place }) => ({
      id: place.location_id,
      add: [input.sales_channel_id],
    })),
  });
  createRemoteLinkStep(
    transform({ input, place }, ({ input, place }): LinkDefinition[] => [
      {
        [Modules.STOCK_LOCATION]: { stock_location_id: place.location_id },
        [Modules.FULFILLMENT]: { fulfillment_provider_id: HOME_POST },
      },
      {
        [SELLER_MODULE]: { seller_id: input.seller_id },
        [Modules.FULFILLMENT]: { shipping_profile_id: place.profile_id },
      },
      {
        [SELLER_MODULE]: { seller_id: input.seller_id },
        [Modules.STOCK_LOCATION]: { stock_location_id: place.location_id },
      },
    ]),
  );
  createLocationFulfillmentSetWorkflow.runAsStep({
    input: transform({ input, place }, ({ input, place }) => ({
      location_id: place.location_id,
      fulfillment_set_data: { name: `${input.name} shipping`, type: "shipping" },
    })),
  });
  createLocationFulfillmentSetWorkflow
    .runAsStep({
      input: transform({ input, place }, ({ input, place }) => ({
        location_id: place.location_id,
        fulfillment_set_data: { name: `${input.name} pickup`, type: "pickup" },
      })),
    })
    .config({ name: "create-pickup-set" });
  const sets = findFulfillmentSetsStep(place);
  const zones = createServiceZonesWorkflow.runAsStep({
    input: transform({ input, sets }, ({ input, sets }) => ({
      data: [
        zone(`${input.name} home`, sets.shipping, input.home.countries),
        zone(`${input.name} abroad`, sets.shipping, input.abroad.countries),
        zone(`${input.name} pickup`, sets.pickup, input.home.countries),
      ],
    })),
  });
  const options = createShippingOptionsWorkflow.runAsStep({
    input: transform({ input, place, zones }, ({ input, place, zones }) => {
      const zoneId = (name: string) => zones.find((made) => made.name === `${input.name} ${name}`)?.id ?? "";
      return [
        ...input.home.ways.map((way) => byTariff(way, zoneId("home"), place.profile_id)),
        ...input.abroad.ways.map((way) => byTariff(way, zoneId("abroad"), place.profile_id)),
        {
          ...offered(input.pickup, zoneId("pickup"), place.profile_id),
          price_type: "flat" as const,
          prices: input.pickup.currency_codes.map((currency_code) => ({ currency_code, amount: 0 })),
        },
      ];
    }),
  });
  return new WorkflowResponse(
    transform({ place, options }, ({ place, options }) => ({
      ...place,
      shipping_options: options.map(({ id, name }) => ({ id, name })),
    })),
  );
});

function zone(name: string, fulfillment_set_id: string, countries: string[]) {
  return {
    name,
    fulfillment_set_id,
    geo_zones: countries.map((country_code) => ({ type: "country" as const, country_code })),
  };
}

function byTariff(way: ShippingWay, service_zone_id: string, shipping_profile_id: string) {
  return { ...offered(way, service_zone_id, shipping_profile_id), price_type: "calculated" as const };
}

function offered({ code, name, tariff }: ShippingWay, service_zone_id: string, shipping_profile_id: string) {
  return {
    name,
    service_zone_id,
    shipping_profile_id,
    provider_id: HOME_POST,
    type: { label: name, description: name, code },
    data: { id: code, tariff },
    rules: [
      { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
      { attribute: "is_return", operator: "eq" as const, value: "false" },
      { attribute: basketAttribute(shipping_profile_id), operator: "eq" as const, value: "true" },
    ],
  };
}
