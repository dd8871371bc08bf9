import type { MedusaContainer } from "@medusajs/framework/types";
import { PAYMENT_EVENT_MODULE } from "../contract/names";
import { keptOfStripe, STRIPE_EVENTS } from "../domain/stripe-events";
import type { PaymentEventModuleService } from "../modules/payment-event/service";
import { keepEvent } from "./keep-event";
import { refusal } from "./refusal";

const WANTED: ReadonlySet<string> = new Set(STRIPE_EVENTS);

/**
 * Hears what Stripe tells: what it did not sign is refused, what it signed is kept before it is answered, and handled afterwards.
 *
 * @param raw the body as it came, since that is what is signed
 */
export async function hearStripe(
  container: MedusaContainer,
  raw: Buffer | string,
  signature: string,
  now: Date,
): Promise<void> {
  const event = container.resolve<PaymentEventModuleService>(PAYMENT_EVENT_MODULE).readStripe(raw, signature);
  if (event === undefined) throw refusal("webhook_not_set_up");
  if (event === null) throw refusal("webhook_forged");
  if (!WANTED.has(event.type)) return;
  const { id, type, data } = event;
  const payload = keptOfStripe(data.object);
  await keepEvent(container, { provider: "stripe", event_id: id, type, payload }, now);
}
