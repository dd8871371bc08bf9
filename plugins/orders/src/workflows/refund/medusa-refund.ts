import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { heldBy, majorUnit, type OrderMoney, type OrderPayment } from "../order-money";
import { refusal } from "../refusal";

/** What is paid back out of one payment. */
export interface PaymentRefund {
  /** Of Medusa's refund: made of ours and the payment's, so that every attempt has the same. */
  id: string;
  payment: OrderPayment;
  /** Decimal in the major unit. */
  amount: string;
}

/** What Medusa's payment module has besides its types; the version is pinned and a test refunds through it. */
interface PaymentInside {
  createRefunds(rows: object[]): Promise<unknown>;
  refundPaymentFromProvider_(
    payment: { id: string; provider_id: string; data: unknown },
    refund: { id: string; raw_amount: { value: string } },
  ): Promise<unknown>;
  maybeUpdatePaymentCollection_(id: string): Promise<void>;
}

const inside = (container: MedusaContainer) => container.resolve(Modules.PAYMENT) as unknown as PaymentInside;

const refundIdOf = (refund_id: string, payment_id: string) => `${refund_id}_${payment_id}`;

/** From which payments an amount goes back: from the first on, as far as each holds. What an earlier attempt wrote counts with it. */
export function refundsFrom(money: OrderMoney, refund_id: string, owed: bigint): PaymentRefund[] {
  let left = owed;
  const refunds = money.payments.flatMap((payment): PaymentRefund[] => {
    const id = refundIdOf(refund_id, payment.id);
    const others = { ...payment, refunds: payment.refunds.filter((refund) => refund.id !== id) };
    const held = heldBy(others, money.decimals);
    const takes = held < left ? held : left;
    if (takes <= 0n) return [];
    left -= takes;
    return [{ id, payment, amount: majorUnit(takes, money.decimals) }];
  });
  if (left > 0n) throw refusal("refund_above_owed");
  return refunds;
}

/** Writes Medusa's refunds that do not stand yet, before any provider hears of them. */
export async function writeRefunds(container: MedusaContainer, refunds: PaymentRefund[]): Promise<void> {
  const missing = refunds.filter(({ id, payment }) => !payment.refunds.some((refund) => refund.id === id));
  if (missing.length === 0) return;
  await inside(container).createRefunds(
    missing.map(({ id, payment, amount }) => ({ id, payment_id: payment.id, amount, metadata: null })),
  );
}

/** Has a payment's provider pay back. Its key is the refund's id, so that a provider pays once however often it is asked. */
export async function askProvider(
  container: MedusaContainer,
  { id, payment, amount }: PaymentRefund,
): Promise<void> {
  const { id: payment_id, provider_id, data } = payment;
  await inside(container).refundPaymentFromProvider_(
    { id: payment_id, provider_id, data },
    { id, raw_amount: { value: amount } },
  );
}

/** Takes out of Medusa's books what no provider has paid; it comes again under the same ids. */
export async function takeBackRefunds(container: MedusaContainer, refunds: PaymentRefund[]): Promise<void> {
  await container.resolve(Modules.PAYMENT).deleteRefunds(refunds.map(({ id }) => id));
  await sumUp(container, refunds);
}

/** Has Medusa's payment collections say how much of them went back. */
export async function sumUp(container: MedusaContainer, refunds: PaymentRefund[]): Promise<void> {
  const collections = new Set(refunds.map(({ payment }) => payment.payment_collection_id));
  for (const id of collections) await inside(container).maybeUpdatePaymentCollection_(id);
}

/** Writes to the order's account what went back, unless it stands there. */
export async function accountFor(
  container: MedusaContainer,
  order_id: string,
  currency_code: string,
  refunds: PaymentRefund[],
): Promise<void> {
  const orders = container.resolve(Modules.ORDER);
  const ids = refunds.map(({ id }) => id);
  const standing = await orders.listOrderTransactions(
    { order_id, reference: "refund", reference_id: ids } as never,
    { select: ["id", "reference_id"] },
  );
  const known = new Set(standing.map(({ reference_id }) => reference_id));
  const missing = refunds.filter(({ id }) => !known.has(id));
  if (missing.length === 0) return;
  await orders.addOrderTransactions(
    missing.map(({ id, amount }) => ({
      order_id,
      currency_code,
      amount: `-${amount}`,
      reference: "refund",
      reference_id: id,
    })) as never,
  );
}
