import type { MedusaContainer } from "@medusajs/framework/types";
import { defaultCurrencies } from "@medusajs/framework/utils";
import { smallestUnits } from "../domain/amounts";
import type { Handled } from "./handled";
import { paymentBehind } from "./payment-behind";

/**
 * Compares what Stripe says went back with what our books say. Ours are written before Stripe is asked, so when Stripe has more,
 * somebody paid back on Stripe's own pages: that is listed, not mended.
 */
export async function compareRefunds(
  container: MedusaContainer,
  { intent, units, currency }: { intent: string | null; units: bigint; currency: string },
): Promise<Handled> {
  const payment = await paymentBehind(container, intent);
  if (!payment) return { state: "ignored", note: "not ours" };
  const decimals = defaultCurrencies[currency.toUpperCase()]?.decimal_digits ?? 2;
  const ours = payment.refunds.reduce(
    (sum, { amount, raw_amount }) => sum + (smallestUnits(raw_amount ?? amount, decimals) ?? 0n),
    0n,
  );
  return units > ours
    ? { state: "differs", note: `Stripe paid back ${units}, our books ${ours}` }
    : { state: "done" };
}
