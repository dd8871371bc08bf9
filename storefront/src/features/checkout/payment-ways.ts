import { callStore } from "@/lib/client";

/** Money that changes hands outside the shop, on delivery or by transfer; and the gateways that this shop can lead to. */
export const MANUAL = "pp_system_default";
const WAYS = ["pp_zarinpal_zarinpal", "pp_stripe_stripe", MANUAL] as const;
export type PaymentWay = (typeof WAYS)[number];

/** The ways to pay in a region, gateways first. */
export async function paymentWaysOf(regionId: string): Promise<PaymentWay[]> {
  const { payment_providers } = await callStore<{ payment_providers: { id: string }[] }>(
    `payment-providers?region_id=${encodeURIComponent(regionId)}`,
  );
  const offered = new Set(payment_providers.map(({ id }) => id));
  return WAYS.filter((way) => offered.has(way));
}
