import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { PAYOUT_ACCOUNT_MODULE, PAYOUT_MODULE } from "../../contract/names";
import { follow, type StripeFlaw, type TransferAtStripe } from "../../domain/payouts/stripe-transfer";
import type { PayoutModuleService, PayoutRow } from "../../modules/payout/service";
import type { PayoutAccountModuleService } from "../../modules/payout-account/service";
import { noteOutcomes } from "./note-outcomes";

/** What following a transfer came to: what does not agree, or that it is no payout of ours. */
export type FollowedTo = { ours: false } | { ours: true; flaw: StripeFlaw | null };

/** Reads a transfer as it stands at Stripe now, and writes what it means for its payout. */
export async function followTransfer(container: MedusaContainer, transfer_id: string): Promise<FollowedTo> {
  const { stripe } = container.resolve<PayoutAccountModuleService>(PAYOUT_ACCOUNT_MODULE);
  if (!stripe) throw new Error("Stripe's keys are not set; what it told waits for them.");
  const { payout } = await stripe.transfer(transfer_id);
  if (payout === null) return { ours: false };
  const flaw = await container
    .resolve<PayoutModuleService>(PAYOUT_MODULE)
    .withPayout(payout, async (row, context) => {
      // Read anew while the payout is held: what was read before may be older than what another has written.
      const transfer = await stripe.transfer(transfer_id);
      return { found: await noteFollowed(container, row, transfer, new Date(), context) };
    });
  return flaw ? { ours: true, flaw: flaw.found } : { ours: false };
}

/** Writes what a transfer means for its payout, which was taken by `withPayout`. */
export async function noteFollowed(
  container: MedusaContainer,
  payout: PayoutRow,
  transfer: TransferAtStripe,
  now: Date,
  context: Context,
): Promise<StripeFlaw | null> {
  const { outcomes, flaw } = follow({ ...payout, amount: BigInt(payout.amount) }, transfer);
  await noteOutcomes(
    container,
    payout,
    outcomes.map((outcome) => ({ outcome, reason: outcome === "returned" ? "stripe:reversed" : null })),
    now,
    context,
  );
  const ours = flaw === "other_transfer" ? {} : { transfer_id: transfer.id };
  await container
    .resolve<PayoutModuleService>(PAYOUT_MODULE)
    .noteTransfer(payout.id, { ...ours, flaw }, context);
  return flaw;
}
