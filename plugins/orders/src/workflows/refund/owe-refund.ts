import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";

/** The job that pays a refund back. */
export const REFUND = "orders.refund";

/** What a buyer is to have back, and why. */
interface OwedRefund {
  seller_order_id: string;
  order_id: string;
  cause: "declined" | "expired" | "cancelled" | "returned" | "billed";
  /** Id of the part, or of the return: one refund for each. */
  cause_id: string;
  /** A decimal in the major unit, of whole smallest units; null when the order says what is owed for the whole part. */
  amount: string | null;
  currency_code: string;
}

/** Whether all that a part came to goes back: it has left its order before. Else the order costs less by what goes back. */
export const isOfWholePart = (cause: OwedRefund["cause"]): boolean =>
  cause !== "returned" && cause !== "billed";

/**
 * Notes that a buyer is to have money back, once for each cause. With the context of a running transaction it is noted if, and
 * only if, that commits. It is paid by `payRefund`, when the order has been brought in line with it.
 *
 * @returns the id of the refund, or of the one that stands for this cause
 */
export async function noteRefund(
  container: MedusaContainer,
  refund: OwedRefund,
  context?: Context,
): Promise<string> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const { cause, cause_id } = refund;
  const [standing] = await service.listSellerOrderRefunds(
    { cause, cause_id },
    { select: ["id"], take: 1 },
    context,
  );
  if (standing) return standing.id;
  // The model's type says number where the column takes exact decimals too.
  const { id } = await service.createSellerOrderRefunds(refund as never, context);
  return id;
}

/** Has a refund paid, by a job that does so once however often it runs; `again` when an earlier job was given up. */
export async function payRefund(
  container: MedusaContainer,
  id: string,
  { again, context }: { again?: string | undefined; context?: Context | undefined } = {},
): Promise<void> {
  const key = again ? `${id}:${again}` : id;
  await container.resolve<Jobs>(JOBS_MODULE).enqueue(REFUND, { id }, { key }, context);
}

/**
 * Notes that a buyer is to have money back, and has it paid. Before it, or in the same transaction, the order has to be brought
 * in line (what she brought back was received): a refund above what the order owes is refused.
 *
 * @returns the id of the refund
 */
export async function oweRefund(
  container: MedusaContainer,
  refund: OwedRefund,
  context?: Context,
): Promise<string> {
  const id = await noteRefund(container, refund, context);
  await payRefund(container, id, { context });
  return id;
}
