import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils";
import { type AddedUp, countedTotal } from "./counted-total";
import { refusal } from "./refusal";
import { decimalsOf } from "./sellers-of";

interface Amount {
  id: string;
  amount: BigNumberInput;
  raw_amount?: BigNumberInput;
}

/** A payment of an order, as Medusa keeps it. */
export interface OrderPayment {
  id: string;
  provider_id: string;
  payment_collection_id: string;
  data: Record<string, unknown> | null;
  canceled_at: Date | null;
  captures: Amount[];
  refunds: Amount[];
}

/** What an order costs and what came in for it. Amounts are whole smallest units. */
export interface OrderMoney {
  currency_code: string;
  decimals: number;
  /** What the order comes to as it stands now, with every credit line. */
  total: bigint;
  /** What was captured. */
  captured: bigint;
  /** What of it did not go back. */
  paid: bigint;
  payments: OrderPayment[];
  collections: { id: string; status: string; amount: bigint; payments: OrderPayment[] }[];
}

const FIELDS = [
  "id",
  "currency_code",
  "total",
  "credit_line_total",
  "credit_lines.amount",
  "credit_lines.raw_amount",
  "payment_collections.id",
  "payment_collections.status",
  "payment_collections.amount",
  "payment_collections.raw_amount",
  "payment_collections.payments.*",
  "payment_collections.payments.captures.*",
  "payment_collections.payments.refunds.*",
];

/** Reads it from Medusa's order and its payments; run under the order's lock where something follows from it. */
export async function moneyOf(container: MedusaContainer, order_id: string): Promise<OrderMoney> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({ entity: "order", fields: FIELDS, filters: { id: order_id } });
  const order = data[0] as unknown as FoundOrder | undefined;
  if (!order) throw refusal("order_not_found");
  const decimals = await decimalsOf(container, order.currency_code);
  const sum = (amounts: Amount[]) => amounts.reduce((all, one) => all + unitsOf(one, decimals), 0n);
  const found = (order.payment_collections ?? []).map(({ payments, ...collection }) => ({
    id: collection.id,
    status: collection.status,
    amount: unitsOf(collection, decimals),
    payments: (payments ?? []).map((payment) => ({
      ...payment,
      captures: payment.captures ?? [],
      refunds: payment.refunds ?? [],
    })),
  }));
  const payments = found.flatMap((collection) => collection.payments);
  const captured = sum(payments.flatMap(({ captures }) => captures));
  return {
    currency_code: order.currency_code,
    decimals,
    total: wholeUnits(countedTotal(order), decimals),
    captured,
    paid: captured - sum(payments.flatMap(({ refunds }) => refunds)),
    payments,
    collections: found,
  };
}

interface FoundOrder extends AddedUp {
  currency_code: string;
  payment_collections?: ({ id: string; status: string; payments?: OrderPayment[] } & Amount)[];
}

/** An amount of Medusa's in whole smallest units; what lies below one half of a unit is noise of its arithmetic. */
export function wholeUnits(amount: BigNumberInput | null | undefined, decimals: number): bigint {
  return BigInt(
    MathBN.convert(amount ?? 0)
      .shiftedBy(decimals)
      .decimalPlaces(0)
      .toFixed(),
  );
}

const unitsOf = ({ amount, raw_amount }: Omit<Amount, "id">, decimals: number): bigint =>
  wholeUnits(raw_amount ?? amount, decimals);

/** Payments still to come: cash on delivery, a bank transfer under way. */
const TO_COME = ["not_paid", "awaiting", "authorized", "partially_authorized"];

/** Whether what a collection asks for has not come yet. */
export const isToCome = ({ status }: { status: string }): boolean => TO_COME.includes(status);

/** What a payment brought in and still holds. */
export function heldBy(payment: OrderPayment, decimals: number): bigint {
  const sum = (amounts: Amount[]) => amounts.reduce((all, one) => all + unitsOf(one, decimals), 0n);
  return sum(payment.captures) - sum(payment.refunds);
}

/** Whole smallest units as a decimal in the major unit, as Medusa takes amounts. */
export function majorUnit(units: bigint, decimals: number): string {
  return MathBN.convert(units.toString()).shiftedBy(-decimals).toFixed();
}
