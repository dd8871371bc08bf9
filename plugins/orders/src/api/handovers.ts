import { VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { PickupPlace } from "../contract/answers";
import type { SellerOrderStatus } from "../domain/seller-order-states";
import type { Handover } from "../domain/who-sees-where";

export { fetchedOptions } from "../workflows/fetched-options";

/** How a part goes to its buyer, from its record with the shipments. */
export function handoverOf(
  record: {
    shipping_option_id: string;
    status: SellerOrderStatus;
    shipments: { shipped_at: Date | string }[];
  },
  fetched: Set<string>,
): Handover {
  const times = record.shipments.map(({ shipped_at }) => new Date(shipped_at).getTime());
  return {
    fetched: fetched.has(record.shipping_option_id),
    status: record.status,
    handed_over_at: times.length > 0 ? new Date(Math.max(...times)) : null,
  };
}

/** Where these sellers hand over, by the seller's id. Opened here and nowhere kept. */
export async function pickupPlaces(
  container: MedusaContainer,
  sellerIds: string[],
): Promise<Map<string, PickupPlace[]>> {
  const places = new Map<string, PickupPlace[]>(sellerIds.map((id) => [id, []]));
  if (sellerIds.length === 0) return places;
  const vault = container.resolve<Vault>(VAULT_MODULE);
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "handover_address",
    fields: ["kind", "address_sealed", "seller_id"],
    filters: { seller_id: sellerIds },
    pagination: { order: { id: "ASC" } },
  });
  for (const { kind, address_sealed, seller_id } of data) {
    const { city, address, phone, hours } = JSON.parse(vault.open(address_sealed));
    places.get(seller_id)?.push({ kind, city, address, phone: phone ?? null, hours: hours ?? null });
  }
  return places;
}
