import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { PAYOUT_ACCOUNT_MODULE, PAYOUT_MODULE } from "../../contract/names";
import { follow, type TransferAtStripe } from "../../domain/payouts/stripe-transfer";
import type { PayoutModuleService } from "../../modules/payout/service";
import type { PayoutAccountModuleService } from "../../modules/payout-account/service";
import { followTransfer } from "./follow-transfer";

const HOUR = 3_600_000;
/** So far back transfers at Stripe are compared; longer than Stripe tries to tell us of one. */
const COMPARED_DAYS = 7;
const AT_ONCE = 200;

defineJob({
  name: "payouts.find_hanging",
  data: z.strictObject({}),
  schedule: { cron: "17 * * * *", timeZone: "Asia/Tehran", data: {} },
  handle: (_, { container }) => findHanging(container, new Date()),
});

/**
 * Lists payouts that hang: approved and not told to the books for an hour, on their way for a day without a file, given to the bank
 * three days ago without an answer, to be sent by Stripe for an hour, or where rows and books differ. Operators decide; nothing is
 * mended. Of transfers at Stripe that mean something else than what stands here, only what Stripe would have told is made up for.
 */
export async function findHanging(container: MedusaContainer, now: Date): Promise<number> {
  const before = (hours: number) => new Date(now.getTime() - hours * HOUR);
  const found = await container
    .resolve<PayoutModuleService>(PAYOUT_MODULE)
    .markHanging({ told: before(1), taken: before(24), answered: before(72), transferred: before(1) });
  await compareWithStripe(container, before(24 * COMPARED_DAYS));
  return found;
}

async function compareWithStripe(container: MedusaContainer, since: Date): Promise<void> {
  const { stripe } = container.resolve<PayoutAccountModuleService>(PAYOUT_ACCOUNT_MODULE);
  if (!stripe) return;
  let some: TransferAtStripe[] = [];
  for await (const transfer of stripe.since(since)) {
    if (transfer.payout !== null) some.push(transfer);
    if (some.length < AT_ONCE) continue;
    await compare(container, some);
    some = [];
  }
  await compare(container, some);
}

async function compare(container: MedusaContainer, transfers: TransferAtStripe[]): Promise<void> {
  const rows = await container
    .resolve<PayoutModuleService>(PAYOUT_MODULE)
    .payoutsNamed(transfers.flatMap(({ payout }) => payout ?? []));
  const payouts = new Map(rows.map((row) => [row.id, row]));
  for (const transfer of transfers) {
    const row = payouts.get(transfer.payout ?? "");
    // Another market's of the same account at Stripe.
    if (!row) continue;
    const { outcomes, flaw } = follow({ ...row, amount: BigInt(row.amount) }, transfer);
    if (outcomes.length > 0 || flaw !== row.flaw) await followTransfer(container, transfer.id);
  }
}
