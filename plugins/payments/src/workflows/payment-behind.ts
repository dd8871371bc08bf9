import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { STRIPE_PROVIDER } from "../contract/names";

/** A payment as Medusa keeps it. */
interface FoundPayment {
  id: string;
  currency_code: string;
  refunds: { amount: number; raw_amount?: { value: string } }[];
}

/** Medusa's payment behind a payment intent of Stripe's; null where it is none of ours. */
export async function paymentBehind(
  container: MedusaContainer,
  intent: string | null,
): Promise<FoundPayment | null> {
  if (!intent) return null;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "payment",
    fields: ["id", "currency_code", "refunds.amount", "refunds.raw_amount"],
    filters: { provider_id: STRIPE_PROVIDER, data: { payment_intent: intent } } as never,
  });
  const [found] = data as unknown as FoundPayment[];
  return found ? { ...found, refunds: found.refunds ?? [] } : null;
}
