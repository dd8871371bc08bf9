import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { isToCome, majorUnit, moneyOf } from "../order-money";

/**
 * Has no more be asked for than is still owed of an order: what is to be paid last is lowered first, and what is nothing any more is asked for no
 * longer. Run under the order's lock; run again it changes nothing more.
 *
 * @param total what the order costs now, in whole smallest units
 */
export async function lowerDue(container: MedusaContainer, order_id: string, total: bigint): Promise<void> {
  const { paid, decimals, collections } = await moneyOf(container, order_id);
  const payments = container.resolve(Modules.PAYMENT);
  let due = paid < total ? total - paid : 0n;
  // Their ids begin alike and end in the order in which they are due: the deposit, then the rest.
  const open = collections.filter(isToCome).sort((a, b) => (a.id < b.id ? -1 : 1));
  for (const { id, amount, payments: own } of open) {
    const asked = amount < due ? amount : due;
    due -= asked;
    if (asked === amount) continue;
    // A payment that was begun is of the old amount.
    for (const payment of own.filter(({ canceled_at }) => !canceled_at))
      await payments.cancelPayment(payment.id);
    const change =
      asked === 0n ? { status: "canceled" } : { status: "not_paid", amount: majorUnit(asked, decimals) };
    await payments.updatePaymentCollections(id, change as never);
  }
}
