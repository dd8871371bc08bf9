import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYMENT_EVENT_MODULE } from "../contract/names";
import type { StripeChargeback } from "../domain/stripe-events";
import type { PaymentEventModuleService } from "../modules/payment-event/service";
import type { Handled } from "./handled";
import { paymentBehind } from "./payment-behind";

/** Writes a chargeback down as a fact, and tells the books of each state it comes to. */
export async function noteChargeback(
  container: MedusaContainer,
  heard: StripeChargeback,
  now: Date,
): Promise<Handled> {
  const payment = await paymentBehind(container, heard.intent);
  const jobs = container.resolve<Jobs>(JOBS_MODULE);
  const service = container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE);
  await service.noteChargeback(
    {
      provider: "stripe",
      reference: heard.dispute,
      payment_id: payment?.id ?? null,
      currency_code: heard.currency,
      amount: heard.units,
      reason: heard.reason,
      state: heard.state,
    },
    now,
    (chargeback_id, state, context) =>
      jobs.enqueueMany(
        service.tellBooks.map((name) => ({
          name,
          data: { chargeback_id },
          key: `${chargeback_id}:${state}`,
        })),
        context,
      ),
  );
  return payment ? { state: "done" } : { state: "done", note: "of no payment of ours" };
}
