import { defineJob } from "@dastranj/jobs/contract";
import { MESSAGES_MODULE, type MessageLanguage, type Messages } from "@dastranj/messages/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { PAYOUT_MODULE } from "../../contract/names";
import { OUTCOMES, type Outcome } from "../../domain/payouts/states";
import type { PayoutModuleService } from "../../modules/payout/service";
import { decimalsOf } from "./decimals-of";
import { PAYOUT_MESSAGES } from "./payout-messages";

const PAYOUTS_AT_ONCE = 200;

/** The job that tells sellers what the bank's answer of a moment says of their money. */
export const TELL_SELLERS = "payouts.tell_sellers";

defineJob({
  name: TELL_SELLERS,
  data: z.strictObject({ id: z.string().max(100), at: z.iso.datetime() }),
  attempts: 30,
  backoff: { firstMs: 500, mostMs: 10 * 60_000 },
  timeoutMs: 10 * 60_000,
  handle: ({ id, at }, { container }) => tellSellers(container, id, new Date(at)),
});

interface Owner {
  id: string;
  seller_id: string;
  mobile: string | null;
  email: string | null;
  language: MessageLanguage;
}

/**
 * Tells every owner, in her own language, what became of her payouts; once, however often it runs. Of what came back meanwhile only that
 * is told.
 */
async function tellSellers(container: MedusaContainer, run_id: string, at: Date): Promise<void> {
  const service = container.resolve<PayoutModuleService>(PAYOUT_MODULE);
  const messages = container.resolve<Messages>(MESSAGES_MODULE);
  for (let after = ""; ; ) {
    const page = await service.listPayouts(
      { run_id, outcome_at: at, state: [...OUTCOMES], id: { $gt: after } },
      { take: PAYOUTS_AT_ONCE, order: { id: "ASC" } },
    );
    const last = page.at(-1);
    if (!last) return;
    const decimals = await decimalsOf(container, last.currency_code);
    const owners = await ownersOf(
      container,
      page.map(({ seller_id }) => seller_id),
    );
    await messages.sendAll(
      page.flatMap(({ id, seller_id, state, amount, currency_code, provider_id, reason, sheba_masked }) =>
        (owners.get(seller_id) ?? []).map(({ id: owner, mobile, email, language }) => ({
          key: `payout:${id}:${state}:${owner}`,
          name: PAYOUT_MESSAGES[state as Outcome].name,
          to: { mobile, email },
          language,
          data: {
            ...{ amount: Number(amount), currency_code, decimals, way: provider_id },
            // What Stripe says is a code; the desk says it in words.
            ...(provider_id === "stripe_connect"
              ? { why: null, account: "Stripe" }
              : { why: reason, account: sheba_masked ?? "" }),
            at_desk: `${service.storefront}${language === "en" ? "/en" : ""}/seller/payouts`,
          },
        })),
      ),
    );
    after = last.id;
  }
}

/** Owners of sellers, by their sellers. */
export async function ownersOf(container: MedusaContainer, sellers: string[]): Promise<Map<string, Owner[]>> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_member",
    fields: ["id", "seller_id", "mobile", "email", "language"],
    filters: { seller_id: sellers, role: "owner" },
  });
  const bySeller = new Map<string, Owner[]>();
  for (const owner of data as unknown as Owner[])
    bySeller.set(owner.seller_id, [...(bySeller.get(owner.seller_id) ?? []), owner]);
  return bySeller;
}
