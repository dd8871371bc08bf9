import { VAULT_MODULE, type Vault } from "@dastranj/privacy/contract";
import type { AuthenticatedMedusaRequest } from "@medusajs/framework/http";
import { ORDER_LINK } from "../contract/names";
import { opens, readOrderToken } from "../domain/order-link";

/** What has to be known of an order. */
export interface BoughtOrder {
  id: string;
  display_id: number | string;
  customer?: { id: string; has_account: boolean } | null;
}

/** The header that carries the token of a link to an order. */
const HEADER = "x-order-link";

/**
 * Whether the buyer of an order asks: a guest by its id; who has an account by signing in, or by a link that she was sent and that
 * still lives. Nobody is the buyer who closed her account.
 */
export function isBuyer(req: AuthenticatedMedusaRequest, order: BoughtOrder, now: Date): boolean {
  const { customer } = order;
  if (!customer) return false;
  if (!customer.has_account || customer.id === req.auth_context?.actor_id) return true;
  const token = readOrderToken(req.get(HEADER) ?? "");
  const vault = req.scope.resolve<Vault>(VAULT_MODULE);
  const linked = { id: order.id, display_id: Number(order.display_id) };
  return Boolean(token && opens(token, linked, now, (text) => vault.fingerprint(ORDER_LINK, text)));
}
