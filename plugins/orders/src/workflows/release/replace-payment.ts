import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { isToCome, majorUnit, moneyOf } from "../order-money";

/**
 * Has the payment that is still to come be one over what remains of the order; none when nothing remains. Of what was captured
 * nothing is changed here: that is paid back. Run under the lock.
 */
export async function replacePayment(container: MedusaContainer, order_id: string): Promise<void> {
  const { captured, total, decimals, currency_code, collections } = await moneyOf(container, order_id);
  if (captured > 0n) return;
  const payments = container.resolve(Modules.PAYMENT);
  const toCome = collections.filter(isToCome);
  const right = toCome.find(({ amount }) => amount === total && total > 0n);
  for (const { id, payments: own } of toCome.filter((collection) => collection !== right)) {
    for (const payment of own.filter(({ canceled_at }) => !canceled_at))
      await payments.cancelPayment(payment.id);
    await payments.updatePaymentCollections(id, { status: "canceled" } as never);
  }
  // An order that costs nothing, or was never to be paid, needs none.
  if (right || total <= 0n || collections.length === 0) return;
  const made = await payments.createPaymentCollections({
    currency_code,
    amount: majorUnit(total, decimals) as unknown as number,
  });
  await container.resolve(ContainerRegistrationKeys.LINK).create({
    [Modules.ORDER]: { order_id },
    [Modules.PAYMENT]: { payment_collection_id: made.id },
  });
}
