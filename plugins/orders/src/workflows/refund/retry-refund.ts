import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { refusal } from "../refusal";
import { RELEASE_PART } from "../release/release-part";
import { isOfWholePart, payRefund } from "./owe-refund";

/**
 * Has a refund tried again: from the order on, where its part is called off, since that may be what does not go through. It is
 * paid once, however many tries there are.
 */
export async function retryRefund(container: MedusaContainer, id: string, now: Date): Promise<void> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const [row] = await service.listSellerOrderRefunds({ id }, { take: 1 });
  if (!row) throw refusal("refund_not_found");
  if (row.state !== "due") throw refusal("refund_not_due");
  const again = now.toISOString();
  if (!isOfWholePart(row.cause)) return payRefund(container, id, { again });
  await container
    .resolve<Jobs>(JOBS_MODULE)
    .enqueue(RELEASE_PART, { id: row.cause_id, again }, { key: `${row.cause_id}:${again}` });
}
