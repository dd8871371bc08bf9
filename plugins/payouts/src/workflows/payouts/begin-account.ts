import type { ActingSeller } from "@dastranj/sellers/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { PAYOUT_ACCOUNT_MODULE, PAYOUT_MODULE } from "../../contract/names";
import type { PayoutModuleService } from "../../modules/payout/service";
import { stripeFailure } from "../../modules/payout-account/gateways/stripe-connect";
import type { PayoutAccountModuleService } from "../../modules/payout-account/service";
import { refusal } from "../refusal";
import { lookAtAccount } from "./look-at-account";

type Acting = Pick<ActingSeller, "seller_id" | "role">;

/**
 * An owner begins or goes on to tell Stripe who she is. Her account is opened once; the page is made anew each time she asks.
 *
 * @returns where that page is
 */
export async function beginAccount(
  container: MedusaContainer,
  { seller_id, role, country, locale }: Acting & { country?: string; locale: "fa" | "en" },
): Promise<string> {
  if (role !== "owner") throw refusal("payout_owners_only");
  const service = container.resolve<PayoutAccountModuleService>(PAYOUT_ACCOUNT_MODULE);
  const { storefront } = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const { stripe } = service;
  if (!stripe) throw refusal("payout_way_not_offered");
  const [standing] = await service.listPayoutAccounts({ seller_id }, { take: 1 });
  if (!standing && !country) throw refusal("payout_country_missing");
  const account =
    standing?.account_id ??
    (await service.keepAccount({
      seller_id,
      country: country ?? "",
      account_id: await asked(container, () => stripe.openAccount(seller_id, country ?? "")),
    }));
  const page = `${storefront}${locale === "en" ? "/en" : ""}/seller/payouts`;
  const pages = { back: `${page}?stripe=back`, again: `${page}?stripe=again` };
  return asked(container, () => stripe.onboarding(account, pages));
}

/** An owner has come back from Stripe's page, or wants to know: asks Stripe how her account stands. */
export async function lookAtHerAccount(
  container: MedusaContainer,
  { seller_id, role }: Acting,
): Promise<void> {
  if (role !== "owner") throw refusal("payout_owners_only");
  const service = container.resolve<PayoutAccountModuleService>(PAYOUT_ACCOUNT_MODULE);
  if (!service.stripe) throw refusal("payout_way_not_offered");
  const [standing] = await service.listPayoutAccounts({ seller_id }, { take: 1 });
  if (standing) await asked(container, () => lookAtAccount(container, standing.account_id));
}

/** A failure of Stripe's as a refusal of ours. What Stripe said goes to the log, never to a seller. */
async function asked<T>(container: MedusaContainer, request: () => Promise<T>): Promise<T> {
  try {
    return await request();
  } catch (failure) {
    const kind = stripeFailure(failure);
    if (kind === null) throw failure;
    container.resolve(ContainerRegistrationKeys.LOGGER).warn(`Stripe Connect: ${(failure as Error).message}`);
    throw refusal(kind === "refused" ? "payout_account_refused" : "payout_stripe_away");
  }
}
