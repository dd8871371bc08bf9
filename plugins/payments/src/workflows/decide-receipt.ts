import { orderLock } from "@dastranj/orders/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MathBN, Modules } from "@medusajs/framework/utils";
import { capturePaymentWorkflow, markPaymentCollectionAsPaid } from "@medusajs/medusa/core-flows";
import { TRANSFER_RECEIPT_MODULE } from "../contract/names";
import type { TransferReceiptModuleService } from "../modules/transfer-receipt/service";
import { type Due, dueByTransfer } from "./due-by-transfer";
import { refusal } from "./refusal";
import { tellDecided } from "./tell-decided";

/** Others who change the order are waited for. */
const PATIENCE_SECONDS = 30;
/** A process that died with the lock keeps it so long; one that lives renews it. */
const LEASE_SECONDS = 20;

/** Who decides about which receipt. */
export interface Decision {
  id: string;
  decided_by: string;
  now: Date;
}

/**
 * Notes that a transfer has come: Medusa captures what is still to be paid of the order. Pressed twice, or again after a process
 * died, it is captured once.
 *
 * @param amount what the operator was shown; when it is not what is due any more, nothing happens
 */
export async function confirmReceipt(
  container: MedusaContainer,
  { id, decided_by, now }: Decision,
  amount: number,
): Promise<void> {
  const service = container.resolve<TransferReceiptModuleService>(TRANSFER_RECEIPT_MODULE);
  const { order_id } = await receiptOf(service, id);
  await underLock(container, order_id, async () => {
    const receipt = await receiptOf(service, id);
    if (receipt.state === "confirmed") return;
    if (receipt.state !== "waiting") throw refusal("receipt_decided");
    const standing = await dueByTransfer(container, order_id);
    if (standing.due) {
      if (!MathBN.eq(standing.due.amount, amount)) throw refusal("receipt_due_changed");
      await capture(container, standing, decided_by);
    } else if (!MathBN.eq(standing.came, amount)) {
      throw refusal("receipt_nothing_due");
    }
    await service.decide(id, { state: "confirmed", reason: null, decided_by, decided_at: now }, (context) =>
      tellDecided(container, { id, order_id, reason: null }, context),
    );
  });
}

/** Refuses a receipt, with the reason that the buyer reads; she may send another. */
export async function refuseReceipt(
  container: MedusaContainer,
  { id, decided_by, now }: Decision,
  reason: string,
): Promise<void> {
  const service = container.resolve<TransferReceiptModuleService>(TRANSFER_RECEIPT_MODULE);
  const { order_id } = await receiptOf(service, id);
  await underLock(container, order_id, async () => {
    const decided = await service.decide(
      id,
      { state: "refused", reason, decided_by, decided_at: now },
      (context) => tellDecided(container, { id, order_id, reason }, context),
    );
    if (!decided) throw refusal("receipt_decided");
  });
}

async function capture(container: MedusaContainer, { order, due }: Due, captured_by: string): Promise<void> {
  if (!due) return;
  if (due.payment_id)
    await capturePaymentWorkflow(container).run({ input: { payment_id: due.payment_id, captured_by } });
  else
    await markPaymentCollectionAsPaid(container).run({
      input: { order_id: order.id, payment_collection_id: due.collection_id, captured_by },
    });
}

async function receiptOf(service: TransferReceiptModuleService, id: string) {
  const [receipt] = await service.listTransferReceipts(
    { id },
    { select: ["id", "order_id", "state"], take: 1 },
  );
  if (!receipt) throw refusal("receipt_not_found");
  return receipt;
}

/** The lock under which the order's parts and payments are changed everywhere. */
function underLock<T>(container: MedusaContainer, order_id: string, work: () => Promise<T>): Promise<T> {
  return container
    .resolve(Modules.LOCKING)
    .execute(orderLock(order_id), work, { timeout: PATIENCE_SECONDS, expire: LEASE_SECONDS });
}
