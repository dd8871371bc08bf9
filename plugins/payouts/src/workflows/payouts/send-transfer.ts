import { defineJob } from "@dastranj/jobs/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { PAYOUT_ACCOUNT_MODULE, PAYOUT_MODULE } from "../../contract/names";
import { TransferRefused } from "../../domain/payouts/provider";
import type { PayoutModuleService, PayoutRow } from "../../modules/payout/service";
import type { PayoutAccountModuleService } from "../../modules/payout-account/service";
import { noteFollowed } from "./follow-transfer";
import { noteOutcomes } from "./note-outcomes";

const HOUR_MS = 3_600_000;

/** The job that has Stripe send one payout. */
export const SEND_TRANSFER = "payouts.send_transfer";

defineJob({
  name: SEND_TRANSFER,
  data: z.strictObject({ id: z.string().max(100) }),
  // Each holds a connection to Postgres while Stripe is asked.
  concurrency: 4,
  // Longer than Stripe keeps keys and answers the same failure again: two days.
  attempts: 60,
  backoff: { firstMs: 2000, mostMs: HOUR_MS },
  timeoutMs: 120_000,
  handle: ({ id }, { container }) => sendTransfer(container, id),
});

/**
 * Has Stripe send a payout that the books were told of, and writes what came of it. Before Stripe is first asked that is noted; from
 * then on it may have been sent, so it is looked for before it is asked for again. While Stripe is asked the payout is held, so that
 * nobody writes that it failed while another has it sent.
 */
async function sendTransfer(container: MedusaContainer, id: string): Promise<void> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const [waits] = await service.listPayouts(
    { id, state: "in_transit", provider_id: "stripe_connect" },
    { select: ["id", "called_at"], take: 1 },
  );
  if (!waits) return;
  const before = waits.called_at !== null;
  if (!before) await service.noteCall(id, new Date());
  await service.withPayout(id, async (payout, context) => {
    // Meanwhile an event may have told that it was sent.
    if (payout.state === "in_transit") await ask(container, payout, before, context);
  });
}

async function ask(container: MedusaContainer, payout: PayoutRow, before: boolean, context: Context) {
  const { stripe } = container.resolve<PayoutAccountModuleService>(PAYOUT_ACCOUNT_MODULE);
  if (!stripe) throw new Error("Stripe's keys are not set; this payout waits for them.");
  const { id: reference, seller_id, currency_code: currency, account_id: account } = payout;
  if (!account) throw new Error("A payout by Stripe goes to an account there.");
  const send = () => stripe.send({ reference, seller_id, amount: BigInt(payout.amount), currency, account });
  let refused: TransferRefused | null = null;
  let found = before ? await stripe.find(reference) : null;
  if (!found)
    try {
      found = await send();
    } catch (failure) {
      if (!(failure instanceof TransferRefused)) throw failure;
      refused = failure;
      // What is refused now may have been sent before, under a key that Stripe has forgotten.
      found = await stripe.find(reference);
    }
  const now = new Date();
  if (found) await noteFollowed(container, payout, found, now, context);
  else
    await noteOutcomes(
      container,
      payout,
      [{ outcome: "failed", reason: `stripe:${refused?.message ?? "refused"}` }],
      now,
      context,
    );
}
