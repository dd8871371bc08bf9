import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_ORDER_MODULE } from "../contract/names";
import type {
  Alongside,
  ChangedPart,
  SellerOrderModuleService,
  WantedChange,
} from "../modules/seller-order/service";
import { refusal } from "./refusal";
import { tellBooks } from "./tell-books";
import { tellOf } from "./tidings/tell-of";

/**
 * Does something to a part: the one way into another state. In one transaction its state changes, its history gets a line, the
 * jobs are enqueued that tell people and the books of it, and whatever else belongs to it is written. Run under the order's lock.
 *
 * @param alongside what else is written in the same transaction, such as a refund and the job that pays it
 * @throws a refusal when that may not be done there, or not by her
 */
export async function changeState(
  container: MedusaContainer,
  change: WantedChange,
  alongside?: Alongside<ChangedPart>,
): Promise<ChangedPart> {
  const changed = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .changeState(change, async (written, context) => {
      await tellOf(container, { about: "change", id: written.change_id }, context);
      await tellBooks(container, [{ id: written.id, fact: `change:${written.change_id}` }], context);
      await alongside?.(written, context);
    });
  if (!changed) throw refusal("seller_order_wrong_state");
  return changed;
}
