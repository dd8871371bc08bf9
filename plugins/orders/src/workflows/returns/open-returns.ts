import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_RETURN_MODULE } from "../../contract/names";
import type { OrderReturnModuleService } from "../../modules/order-return/service";

/** Which of these parts are not over yet: something of them is coming back, or may still be taken to the office. */
export function openReturns(container: MedusaContainer, partIds: string[], now: Date): Promise<Set<string>> {
  return container.resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE).openOf(partIds, now);
}
