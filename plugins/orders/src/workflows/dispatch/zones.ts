import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import {
  createLocationFulfillmentSetWorkflow,
  createServiceZonesWorkflow,
} from "@medusajs/medusa/core-flows";
import type { DispatchPlan } from "../../domain/dispatch";
import type { Zones } from "./options";

/** The zones she sends to and the one where goods are fetched, with the sets of ways that they belong to. */
export async function zonesNamed(
  container: MedusaContainer,
  name: string,
  location_id: string,
  plan: DispatchPlan,
): Promise<Zones> {
  const fulfillment = container.resolve(Modules.FULFILLMENT);
  const read = () =>
    fulfillment.listFulfillmentSets(
      { name: [`${name} shipping`, `${name} pickup`] },
      { relations: ["service_zones"] },
    );
  const before = await read();
  for (const type of ["shipping", "pickup"]) {
    if (before.some((set) => set.type === type)) continue;
    await createLocationFulfillmentSetWorkflow(container).run({
      input: { location_id, fulfillment_set_data: { name: `${name} ${type}`, type } },
    });
  }
  const sets = await read();
  const zones = new Map(
    sets.flatMap(({ service_zones }) => service_zones.map((zone) => [zone.name, zone.id] as const)),
  );
  const setOf = (type: string) => sets.find((set) => set.type === type)?.id ?? "";
  const missing = [
    zoneOf(`${name} home`, setOf("shipping"), plan.home.countries),
    zoneOf(`${name} abroad`, setOf("shipping"), plan.abroad.countries),
    zoneOf(`${name} pickup`, setOf("pickup"), plan.home.countries),
  ].filter((zone) => !zones.has(zone.name));
  if (missing.length > 0) {
    const { result } = await createServiceZonesWorkflow(container).run({ input: { data: missing } });
    for (const zone of result) zones.set(zone.name, zone.id);
  }
  const idOf = (zone: string) => zones.get(`${name} ${zone}`) ?? "";
  return { home: idOf("home"), abroad: idOf("abroad"), pickup: idOf("pickup") };
}

function zoneOf(name: string, fulfillment_set_id: string, countries: string[]) {
  return {
    name,
    fulfillment_set_id,
    geo_zones: countries.map((country_code) => ({ type: "country" as const, country_code })),
  };
}
