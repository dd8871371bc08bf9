import { VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { pickupCode } from "../domain/pickup-code";

/** The code by which the buyer of a part fetches it. Kept nowhere: it follows from the part's id and the vault's key. */
export function pickupCodeOf(container: MedusaContainer, sellerOrderId: string): string {
  return pickupCode(container.resolve<Vault>(VAULT_MODULE).fingerprint("pickup_code", sellerOrderId));
}
