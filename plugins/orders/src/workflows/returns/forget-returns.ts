import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ORDER_RETURN_MODULE } from "../../contract/names";
import type { OrderReturnModuleService } from "../../modules/order-return/service";

/** Takes what a buyer said and showed out of the returns of an order; amounts, goods and decisions stay for the books. */
export async function forgetReturns(container: MedusaContainer, order_id: string): Promise<void> {
  const keys = await container.resolve<OrderReturnModuleService>(ORDER_RETURN_MODULE).forgetBuyer(order_id);
  if (keys.length > 0) await container.resolve<Pictures>(PICTURES_MODULE).forget(container, keys);
}
