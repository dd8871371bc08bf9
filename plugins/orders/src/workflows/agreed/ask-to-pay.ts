import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { AgreedOrder } from "../../contract/agreed-order";
import { majorUnit } from "../order-money";

interface ToPay {
  deposit_collection_id: string | null;
  rest_collection_id: string | null;
}

/**
 * Has an order's deposit and the rest be paid, each by a payment collection of its own: of a payment a company may take no part. Their
 * ids follow from the agreement, so that asked again nothing is asked twice.
 */
export async function askToPay(
  container: MedusaContainer,
  { reference, total, deposit, currency_code }: AgreedOrder,
  { order_id, decimals }: { order_id: string; decimals: number },
): Promise<ToPay> {
  const first = BigInt(deposit);
  const wanted = [
    { id: `pay_col_${reference}_1_deposit`, units: first },
    { id: `pay_col_${reference}_2_rest`, units: BigInt(total) - first },
  ];
  for (const { id, units } of wanted)
    if (units > 0n)
      await collect(container, { id, order_id, currency_code, amount: majorUnit(units, decimals) });
  const [deposited, rest] = wanted.map(({ id, units }) => (units > 0n ? id : null));
  return { deposit_collection_id: deposited ?? null, rest_collection_id: rest ?? null };
}

async function collect(
  container: MedusaContainer,
  { id, order_id, currency_code, amount }: Record<"id" | "order_id" | "currency_code" | "amount", string>,
): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT);
  const [standing] = await payments.listPaymentCollections({ id }, { select: ["id"], take: 1 });
  // The types know neither an id of ours nor exact decimals; the rows take both.
  if (!standing) await payments.createPaymentCollections({ id, currency_code, amount } as never);
  await container
    .resolve(ContainerRegistrationKeys.LINK)
    .create({ [Modules.ORDER]: { order_id }, [Modules.PAYMENT]: { payment_collection_id: id } });
}
