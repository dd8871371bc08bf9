import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { cancelOrderFulfillmentWorkflow } from "@medusajs/medusa/core-flows";
import { refusal } from "../refusal";
import type { ReleasedPart } from "./released-part";

interface Fulfilment {
  id: string;
  canceled_at: Date | null;
  shipped_at: Date | null;
  items: { line_item_id: string }[];
}

/**
 * Cancels what was packed of a part and did not leave, as when a process died between packing and sending: Medusa takes nothing
 * out of an order that is packed.
 */
export async function cancelFulfilments(
  container: MedusaContainer,
  { order_id, line_item_ids }: ReleasedPart,
): Promise<void> {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: [
      "id",
      "fulfillments.id",
      "fulfillments.canceled_at",
      "fulfillments.shipped_at",
      "fulfillments.items.line_item_id",
    ],
    filters: { id: order_id },
  });
  const [order] = data as unknown as { fulfillments?: Fulfilment[] }[];
  const packed = (order?.fulfillments ?? []).filter(
    ({ canceled_at, items }) =>
      !canceled_at && items.some(({ line_item_id }) => line_item_ids.includes(line_item_id)),
  );
  if (packed.some(({ shipped_at }) => shipped_at)) throw refusal("seller_order_partly_shipped");
  for (const { id } of packed)
    await cancelOrderFulfillmentWorkflow(container).run({ input: { order_id, fulfillment_id: id } });
}
