import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { SELLER_ORDER_EVENTS } from "@dastranj/orders/contract";
import type { SubscriberArgs, SubscriberConfig } from "@medusajs/framework";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { FOLLOW_PART } from "../workflows/wholesale-order/follow-part";

/** A part of an order came into another state: where it is a cooperative's of a wholesale order, that may be over. */
export default async function followPart({
  event,
  container,
}: SubscriberArgs<{ id: string }>): Promise<void> {
  const { id: seller_order_id } = event.data;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "wholesale_order",
    fields: ["id"],
    filters: { seller_order_id } as never,
  });
  if (data.length > 0) await container.resolve<Jobs>(JOBS_MODULE).enqueue(FOLLOW_PART, { seller_order_id });
}

export const config: SubscriberConfig = { event: SELLER_ORDER_EVENTS.statusChanged };
