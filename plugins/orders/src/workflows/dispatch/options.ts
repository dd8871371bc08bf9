import type { CreateShippingOptionsWorkflowInput } from "@medusajs/medusa/core-flows";
import type { DispatchPlan, ShippingWay } from "../../domain/dispatch";
import { basketAttribute } from "../shipping-rule";

/** Provider id of Medusa for this plugin's `home-post`. */
export const HOME_POST = "home-post_home-post";

/** Ids of the zones that a seller's ways lead to. */
export interface Zones {
  home: string;
  abroad: string;
  pickup: string;
}

/** The options that a plan makes of a seller's profile and zones. */
export function optionsOf(plan: DispatchPlan, profile_id: string, zones: Zones) {
  return [
    ...plan.home.ways.map((way) => byTariff(way, zones.home, profile_id)),
    ...plan.abroad.ways.map((way) => byTariff(way, zones.abroad, profile_id)),
    {
      ...offered(plan.pickup, zones.pickup, profile_id),
      price_type: "flat" as const,
      prices: plan.pickup.currency_codes.map((currency_code) => ({ currency_code, amount: 0 })),
    },
  ] satisfies CreateShippingOptionsWorkflowInput;
}

/** English name of each of a plan's ways, by its Persian one. */
export function englishNames({ home, abroad, pickup }: DispatchPlan): Map<string, string> {
  return new Map([...home.ways, ...abroad.ways, pickup].map(({ name }) => [name.fa, name.en]));
}

function byTariff(way: ShippingWay, service_zone_id: string, shipping_profile_id: string) {
  return { ...offered(way, service_zone_id, shipping_profile_id), price_type: "calculated" as const };
}

function offered({ code, name, tariff }: ShippingWay, service_zone_id: string, shipping_profile_id: string) {
  return {
    name: name.fa,
    service_zone_id,
    shipping_profile_id,
    provider_id: HOME_POST,
    type: { label: name.fa, description: name.fa, code },
    data: { id: code, tariff },
    // Offered only while goods of hers lie in the basket.
    rules: [
      { attribute: "enabled_in_store", operator: "eq" as const, value: "true" },
      { attribute: "is_return", operator: "eq" as const, value: "false" },
      { attribute: basketAttribute(shipping_profile_id), operator: "eq" as const, value: "true" },
    ],
  };
}
