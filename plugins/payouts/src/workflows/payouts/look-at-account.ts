import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYOUT_ACCOUNT_MODULE } from "../../contract/names";
import { type StandingAccount, standingOf } from "../../domain/payouts/stripe-account";
import type { PayoutAccountModuleService } from "../../modules/payout-account/service";

/**
 * Asks Stripe how a seller's account stands now, and writes it.
 *
 * @returns whether it is a seller's of ours
 */
export async function lookAtAccount(container: MedusaContainer, account_id: string): Promise<boolean> {
  const service = container.resolve<PayoutAccountModuleService>(PAYOUT_ACCOUNT_MODULE);
  if (!service.stripe) throw new Error("Stripe's keys are not set; what it told waits for them.");
  const [ours] = await service.listPayoutAccounts({ account_id }, { select: ["id"], take: 1 });
  if (!ours) return false;
  const asked_at = await service.moment();
  const account = await service.stripe.account(account_id);
  const standing = account ? standingOf(account) : GONE;
  await service.noteAccount(account_id, standing, asked_at);
  return true;
}

/** She has taken her account away from the market, or Stripe has closed it. */
const GONE: StandingAccount = { state: "refused", needs: [], currencies: [] };
