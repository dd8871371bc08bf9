import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { orderLock } from "../contract/names";

/** Others who change the order are waited for. */
const PATIENCE_SECONDS = 30;
/** A process that died with the lock keeps it so long; one that lives renews it. Less than others have patience for. */
const LEASE_SECONDS = 20;

/** Does something while nobody else changes the order. */
export function underOrderLock<T>(
  container: MedusaContainer,
  order_id: string,
  work: () => Promise<T>,
): Promise<T> {
  return container
    .resolve(Modules.LOCKING)
    .execute(orderLock(order_id), work, { timeout: PATIENCE_SECONDS, expire: LEASE_SECONDS });
}
