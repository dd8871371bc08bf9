import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { PAYMENT_EVENT_MODULE } from "../contract/names";
import { stripeFact } from "../domain/stripe-events";
import type { PaymentEventModuleService } from "../modules/payment-event/service";
import { compareRefunds } from "./compare-refunds";
import { finishPaidBasket } from "./finish-paid-basket";
import type { Handled } from "./handled";
import { HANDLE_EVENT } from "./keep-event";
import { noteChargeback } from "./note-chargeback";

const HOUR_MS = 3_600_000;

defineJob({
  name: HANDLE_EVENT,
  data: z.strictObject({ id: z.string().max(100) }),
  attempts: 20,
  backoff: { firstMs: 2000, mostMs: HOUR_MS },
  handle: ({ id }, { container }) => handleEvent(container, id, new Date()),
});

/** Does what an event asks for. What it is about is read as it stands now, so events may come twice, late, and in any order. */
export async function handleEvent(container: MedusaContainer, id: string, now: Date): Promise<void> {
  const service = container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE);
  const { provider, type, payload, state } = await service.retrievePaymentEvent(id);
  if (state !== "waiting") return;
  const told = payload as Record<string, unknown>;
  const handled =
    provider === "zarinpal"
      ? await finishPaidBasket(container, String(told.payment_session ?? ""))
      : await handleStripe(container, type, told, now);
  await service.updatePaymentEvents({
    id,
    state: handled.state,
    note: handled.note ?? null,
    handled_at: now,
  });
}

async function handleStripe(
  container: MedusaContainer,
  type: string,
  payload: unknown,
  now: Date,
): Promise<Handled> {
  const fact = stripeFact(type, payload);
  switch (fact?.kind) {
    case "paid":
      return fact.session
        ? finishPaidBasket(container, fact.session)
        : { state: "ignored", note: "not ours" };
    case "refunded":
      return compareRefunds(container, fact);
    case "chargeback":
      return noteChargeback(container, fact, now);
    default:
      // A payment that failed leaves the basket as it was.
      return { state: "done" };
  }
}
