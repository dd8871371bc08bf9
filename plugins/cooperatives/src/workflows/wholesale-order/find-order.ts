import type { MedusaContainer } from "@medusajs/framework/types";
import { WHOLESALE_ORDER_MODULE } from "../../contract/names";
import type { WholesaleOrderModuleService, WholesaleOrderRow } from "../../modules/wholesale-order/service";
import type { QuoteActor } from "../quote/find-request";
import { companiesOfCustomer } from "../quote/parties";
import { refusal } from "../refusal";

/** By what the orders of an actor's own cooperative, or companies, are found. */
export async function whose(
  container: MedusaContainer,
  actor: QuoteActor,
): Promise<{ cooperative_id: string } | { company_id: string[] }> {
  return actor.side === "cooperative"
    ? { cooperative_id: actor.cooperative_id }
    : { company_id: await companiesOfCustomer(container, actor.customer_id) };
}

/** One of them; to who is of neither side there is none. */
export async function findOrder(
  container: MedusaContainer,
  id: string,
  actor: QuoteActor,
): Promise<WholesaleOrderRow> {
  const service = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  const [found] = await service.listWholesaleOrders({ ...(await whose(container, actor)), id }, { take: 1 });
  if (!found) throw refusal("wholesale_order_not_found");
  return found as unknown as WholesaleOrderRow;
}
