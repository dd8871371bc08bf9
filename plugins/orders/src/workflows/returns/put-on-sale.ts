import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { ORDER_RETURN_MODULE } from "../../contract/names";
import type { OrderReturnModuleService } from "../../modules/order-return/service";

/** Others who change the stock of the same goods are waited for. */
const PATIENCE_SECONDS = 30;
/** A process that died with the lock keeps it so long. */
const LEASE_SECONDS = 20;

/**
 * Puts on sale again what a seller said of a return, once, however often it runs. Medusa reads a stock before it writes it, under a
 * lock by the inventory item: so it is held here, too.
 */
export async function putOnSale(container: MedusaContainer, id: string): Promise<void> {
  const service = container.resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE);
  const items = await service.itemsToGoOnSale(id);
  if (items.length === 0) return service.putOnSale(id);
  await container
    .resolve(Modules.LOCKING)
    .execute(items, () => service.putOnSale(id), { timeout: PATIENCE_SECONDS, expire: LEASE_SECONDS });
}

/** Of which lines of these parts stock is kept where they left: what came back of them may go on sale again. */
export async function keptInStock(
  container: MedusaContainer,
  partIds: string[],
): Promise<(part_id: string, line_item_id: string) => boolean> {
  const lines = await container.resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE).linesInStock(partIds);
  const kept = new Set(
    lines.map(({ seller_order_id, line_item_id }) => `${seller_order_id} ${line_item_id}`),
  );
  return (part_id, line_item_id) => kept.has(`${part_id} ${line_item_id}`);
}
