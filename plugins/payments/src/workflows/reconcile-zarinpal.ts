import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { PAYMENT_EVENT_MODULE, ZARINPAL_PROVIDER } from "../contract/names";
import type { PaymentEventModuleService } from "../modules/payment-event/service";
import { keepEvent } from "./keep-event";

defineJob({
  name: "payments.reconcile_zarinpal",
  data: z.strictObject({}),
  attempts: 1,
  schedule: { cron: "*/5 * * * *", timeZone: "Asia/Tehran", data: {} },
  handle: (_, { container }) => reconcileZarinpal(container, new Date()),
});

/**
 * Asks ZarinPal, which sends no messages, for payments that buyers made without coming back, and has their baskets finished. Of each
 * payment this is done once.
 */
export async function reconcileZarinpal(container: MedusaContainer, now: Date): Promise<void> {
  const { zarinpal } = container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE);
  if (!zarinpal) return;
  const unverified = await zarinpal.unverified();
  if (unverified.length === 0) return;
  const { data: sessions } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment_session",
    fields: ["id", "data"],
    filters: {
      provider_id: ZARINPAL_PROVIDER,
      data: { authority: unverified.map(({ authority }) => authority) },
    } as never,
  });
  for (const { authority, amount } of unverified) {
    const session = sessions.find(({ data }) => data?.authority === authority);
    // Another shop's of the same terminal, or one that was given up for another way to pay.
    if (!session) continue;
    const payload = { authority, amount, payment_session: session.id };
    await keepEvent(
      container,
      { provider: "zarinpal", event_id: authority, type: "unverified", payload },
      now,
    );
  }
}
