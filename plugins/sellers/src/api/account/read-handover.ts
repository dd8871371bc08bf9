import { VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { HandoverAddressesAnswer } from "../../contract/team";
import type { SellerRequest } from "../acting-seller";

/** Where the seller hands over. Her home is for owners and for buyers who come there, not for staff. */
export async function readHandover(req: SellerRequest): Promise<HandoverAddressesAnswer> {
  const { seller_id, role } = req.acting_seller;
  const owner = role === "owner";
  const vault = req.scope.resolve<Vault>(VAULT_MODULE);
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "handover_address",
    fields: ["id", "kind", "address_sealed"],
    filters: { seller_id },
    pagination: { order: { id: "ASC" } },
  });
  return {
    addresses: data.map(({ id, kind, address_sealed }) => ({
      id,
      kind,
      place: owner || kind !== "home" ? place(vault.open(address_sealed)) : null,
    })),
    may_change: owner,
  };
}

function place(opened: string) {
  const { city, address, phone, hours } = JSON.parse(opened);
  return { city, address, phone: phone ?? null, hours: hours ?? null };
}
