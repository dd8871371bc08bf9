import { BuyerClosed } from "@dastranj/identity/contract";
import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { PICTURES_MODULE, type Pictures } from "@dastranj/pictures/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { TRANSFER_RECEIPT_MODULE } from "../contract/names";
import type { TransferReceiptModuleService } from "../modules/transfer-receipt/service";

/** Told by the identity plugin when a buyer has closed her account. */
const FORGET_RECEIPTS = "payments.forget_receipts";

const WEEK_MS = 7 * 86_400_000;

defineJob({
  name: FORGET_RECEIPTS,
  data: BuyerClosed,
  async handle({ customer_id }, { container }) {
    const now = new Date();
    if (await forgetReceipts(container, customer_id)) return;
    const runAt = new Date(now.getTime() + WEEK_MS);
    const key = `${customer_id}:${runAt.toISOString()}`;
    await container.resolve<Jobs>(JOBS_MODULE).enqueue(FORGET_RECEIPTS, { customer_id }, { key, runAt });
  },
});

/**
 * Takes away the files of a buyer's receipts: her name and account stand on them. That there was one, and for how much, stays for
 * the books.
 *
 * @returns whether none is left; one that the office has still to look at stays until it has
 */
export async function forgetReceipts(container: MedusaContainer, customer_id: string): Promise<boolean> {
  const { data: orders } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id"],
    filters: { customer_id } as never,
  });
  if (orders.length === 0) return true;
  const service = container.resolve<TransferReceiptModuleService>(TRANSFER_RECEIPT_MODULE);
  const receipts = await service.listTransferReceipts(
    { order_id: orders.map(({ id }) => id), file_key: { $ne: null } } as never,
    { select: ["id", "file_key", "state"], take: null },
  );
  const decided = receipts.filter(({ state }) => state !== "waiting");
  await container.resolve<Pictures>(PICTURES_MODULE).forget(
    container,
    decided.flatMap(({ file_key }) => file_key ?? []),
  );
  await service.updateTransferReceipts(decided.map(({ id }) => ({ id, file_key: null, reason: null })));
  return decided.length === receipts.length;
}
