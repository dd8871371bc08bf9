import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, MathBN } from "@medusajs/framework/utils";
import { MANUAL_PROVIDER } from "../contract/names";
import { refusal } from "./refusal";

/** Payments still to come: cash on delivery, a bank transfer under way. */
const TO_COME = ["not_paid", "awaiting", "authorized", "partially_authorized"];

/** What of an order is still to be paid outside the shop. Amounts are decimals in the major unit. */
export interface Due {
  order: { id: string; display_id: number; currency_code: string; status: string };
  /** Null when nothing is. `payment_id` is null where what remains was counted anew and no payment stands for it. */
  due: { amount: string; collection_id: string; payment_id: string | null } | null;
  /** What came in by Medusa's own provider. */
  came: string;
}

interface Amounted {
  amount: BigNumberInput;
  raw_amount?: BigNumberInput;
}

interface FoundCollection extends Amounted {
  id: string;
  status: string;
  payments?: {
    id: string;
    provider_id: string;
    captured_at: Date | null;
    canceled_at: Date | null;
    captures?: Amounted[];
  }[];
}

/** Reads it; run under the order's lock where something follows from it. */
export async function dueByTransfer(container: MedusaContainer, order_id: string): Promise<Due> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "display_id",
      "currency_code",
      "status",
      "payment_collections.id",
      "payment_collections.status",
      "payment_collections.amount",
      "payment_collections.raw_amount",
      "payment_collections.payments.id",
      "payment_collections.payments.provider_id",
      "payment_collections.payments.captured_at",
      "payment_collections.payments.canceled_at",
      "payment_collections.payments.captures.amount",
      "payment_collections.payments.captures.raw_amount",
    ],
    filters: { id: order_id },
  });
  const [found] = data as unknown as (Due["order"] & { payment_collections?: FoundCollection[] })[];
  if (!found) throw refusal("receipt_order_not_found");
  const { payment_collections: collections = [], ...order } = found;
  // In the order of their making: a deposit is due before the rest.
  const made = collections.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const due = order.status === "canceled" ? undefined : made.find(toCome);
  const live = due?.payments?.find(({ canceled_at }) => !canceled_at);
  const came = collections
    .flatMap(({ payments = [] }) => payments)
    .filter(({ provider_id }) => provider_id === MANUAL_PROVIDER)
    .flatMap(({ captures = [] }) => captures)
    .reduce((sum, capture) => MathBN.add(sum, decimal(capture)), MathBN.convert(0));
  return {
    order: { ...order, display_id: Number(order.display_id) },
    due: due ? { amount: decimal(due), collection_id: due.id, payment_id: live?.id ?? null } : null,
    came: came.toFixed(),
  };
}

/** Of nothing that a gateway takes: that is paid there. */
const toCome = ({ status, payments = [] }: FoundCollection): boolean =>
  TO_COME.includes(status) &&
  payments.every(
    ({ provider_id, captured_at, canceled_at }) =>
      canceled_at !== null || (provider_id === MANUAL_PROVIDER && captured_at === null),
  );

const decimal = ({ amount, raw_amount }: Amounted): string => MathBN.convert(raw_amount ?? amount).toFixed();
