import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import type { AgreedOrder } from "../../contract/agreed-order";
import { wholeUnits } from "../order-money";

/**
 * Has an order charge the tax that was agreed, where Medusa's settings say another by now: it reckons tax anew whenever a draft becomes an
 * order.
 *
 * @throws when it comes to another total nevertheless: then somebody has to look
 */
export async function keepAgreedTax(
  container: MedusaContainer,
  { total, line, shipping }: AgreedOrder,
  { order_id, decimals }: { order_id: string; decimals: number },
): Promise<void> {
  const standing = await read(container, order_id);
  if (wholeUnits(standing.total, decimals) === BigInt(total)) return;
  const orders = container.resolve(Modules.ORDER);
  const tax = (bp: number) => ({ code: "agreed", rate: bp / 100, description: "", provider_id: "agreed" });
  await orders.setOrderLineItemTaxLines(
    order_id,
    standing.items.map(({ id }) => ({ item_id: id, ...tax(line.tax_bp) })) as never,
  );
  await orders.setOrderShippingMethodTaxLines(
    order_id,
    standing.shipping_methods.map(({ id }) => ({ shipping_method_id: id, ...tax(shipping.tax_bp) })) as never,
  );
  const now = await read(container, order_id);
  if (wholeUnits(now.total, decimals) !== BigInt(total))
    throw new Error(`The order ${order_id} comes to ${now.total}, agreed was ${total}.`);
}

async function read(container: MedusaContainer, id: string) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["total", "items.*", "items.tax_lines.*", "shipping_methods.*", "shipping_methods.tax_lines.*"],
    filters: { id },
  });
  return data[0] as unknown as {
    total: number;
    items: { id: string }[];
    shipping_methods: { id: string }[];
  };
}
