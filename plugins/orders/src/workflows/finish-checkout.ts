import type { BigNumberInput, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules, PaymentSessionStatus } from "@medusajs/framework/utils";
import { underOrderLock } from "./order-lock";
import { refusal } from "./refusal";

/** What is noted by hand: no company is asked for it, and none holds it. */
const BY_HAND = "pp_system_default";
const TAKEN: string[] = [PaymentSessionStatus.AUTHORIZED, PaymentSessionStatus.CAPTURED];

/** What Medusa's payment module has besides its types; the version is pinned and tests finish an order through it. */
interface PaymentInside {
  paymentProviderService_: {
    getStatus(provider_id: string, input: { data: unknown }): Promise<{ status: string }>;
  };
  maybeUpdatePaymentCollection_(id: string): Promise<void>;
}

const inside = (container: MedusaContainer) => container.resolve(Modules.PAYMENT) as unknown as PaymentInside;

interface Session {
  id: string;
  provider_id: string;
  data: unknown;
}

interface Capture {
  id: string;
  amount: BigNumberInput;
  raw_amount?: BigNumberInput;
}

interface PaidOrder {
  currency_code: string;
  payment_collections?: {
    id: string;
    status: string;
    payment_sessions?: Session[];
    payments?: { captures?: Capture[] }[];
  }[];
}

/**
 * Notes the payment of an order that lacks nothing else, when the company has taken the money and the process died before it could say
 * so here: the buyer gets the order that she paid.
 *
 * @returns whether it was so; else no money has moved for the order
 * @throws a refusal when the company does not answer: nobody can tell yet
 */
export async function notePaymentTaken(container: MedusaContainer, order_id: string): Promise<boolean> {
  const order = await read(container, order_id);
  const sessions = (order?.payment_collections ?? []).flatMap(
    ({ payment_sessions = [] }) => payment_sessions,
  );
  for (const { id, provider_id, data } of sessions.filter(({ provider_id }) => provider_id !== BY_HAND)) {
    const { status } = await inside(container)
      .paymentProviderService_.getStatus(provider_id, { data })
      .catch(() => {
        throw refusal("shop_busy");
      });
    if (!TAKEN.includes(status)) continue;
    await container.resolve(Modules.PAYMENT).authorizePaymentSession(id, {});
    return true;
  }
  return false;
}

/** Has the order's account and its payment say what was captured, where the process died before it had written that. */
export async function accountForPayment(container: MedusaContainer, order_id: string): Promise<void> {
  await underOrderLock(container, order_id, async () => {
    const order = await read(container, order_id);
    const collections = (order?.payment_collections ?? []).map(({ id, status, payments = [] }) => ({
      id,
      status,
      captures: payments.flatMap(({ captures = [] }) => captures),
    }));
    const captures = collections.flatMap((collection) => collection.captures);
    if (!order || captures.length === 0) return;
    const orders = container.resolve(Modules.ORDER);
    const standing = await orders.listOrderTransactions(
      { order_id, reference: "capture" },
      { select: ["id", "reference_id"] },
    );
    const known = new Set(standing.map(({ reference_id }) => reference_id));
    const missing = captures.filter(({ id }) => !known.has(id));
    if (missing.length > 0)
      await orders.addOrderTransactions(
        missing.map(({ id, amount, raw_amount }) => ({
          order_id,
          currency_code: order.currency_code,
          amount: raw_amount ?? amount,
          reference: "capture",
          reference_id: id,
        })) as never,
      );
    for (const { id, status, captures } of collections)
      if (captures.length > 0 && status !== "completed")
        await inside(container).maybeUpdatePaymentCollection_(id);
  });
}

async function read(container: MedusaContainer, order_id: string): Promise<PaidOrder | undefined> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "currency_code",
      "payment_collections.id",
      "payment_collections.status",
      "payment_collections.payment_sessions.*",
      "payment_collections.payments.captures.*",
    ],
    filters: { id: order_id },
  });
  return data[0] as unknown as PaidOrder | undefined;
}
