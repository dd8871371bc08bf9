import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";

/** Whether goods in bulk may be in this basket: it is one of the wholesale channel, or no shop's at all. */
export async function guardBasket(
  container: MedusaContainer,
  cart_id: string,
  channel: string,
): Promise<boolean> {
  const query = container.resolve(ContainerRegistrationKeys.QUERY);
  const { data } = await query.graph({
    entity: "cart",
    fields: ["sales_channel_id"],
    filters: { id: cart_id },
  });
  const [cart] = data as unknown as { sales_channel_id: string | null }[];
  if (!cart) return true;
  const { data: channels } = await query.graph({
    entity: "sales_channel",
    fields: ["id"],
    filters: { name: channel },
  });
  return channels.some(({ id }) => id === cart.sales_channel_id);
}
