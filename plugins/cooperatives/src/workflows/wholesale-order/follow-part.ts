import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { type BookFactsReader, SELLER_ORDER_MODULE } from "@dastranj/orders/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { ALLOTMENT_MODULE, WHOLESALE_ORDER_MODULE } from "../../contract/names";
import type { WholesaleOrderState } from "../../contract/wholesale-order";
import { atDeadline } from "../../domain/offers/answer";
import type { AllotmentModuleService } from "../../modules/allotment/service";
import type { WholesaleOrderModuleService } from "../../modules/wholesale-order/service";
import { TELL_CALLED_OFF } from "../allotment/job-names";
import { writeEnded } from "../allotment/settle";
import { TELL_OF_WHOLESALE } from "./tell-of-wholesale";

/** The job that looks whether a cooperative's part was called off. */
export const FOLLOW_PART = "cooperatives.follow_part";

const AGAIN = { attempts: 30, backoff: { firstMs: 500, mostMs: 10 * 60_000 } };

defineJob({
  name: FOLLOW_PART,
  data: z.strictObject({ seller_order_id: z.string().max(100) }),
  ...AGAIN,
  handle: ({ seller_order_id }, { container }) =>
    followParts(container, { seller_order_id, now: new Date() }),
});

// An event is lost with its process: what it was about is found here, a little later.
defineJob({
  name: "cooperatives.sweep_parts",
  data: z.strictObject({}),
  concurrency: 1,
  ...AGAIN,
  schedule: { cron: "*/15 * * * *", timeZone: "UTC", data: {} },
  handle: (_, { container }) => followParts(container, { now: new Date() }),
});

/** Work goes on; before, `follow-deposits` looks, and afterwards nothing is called off. */
const OPEN: readonly WholesaleOrderState[] = ["confirmed", "allotting", "allotted", "received", "dispatched"];
/** Nothing comes of the cooperative's part. */
const RELEASED: readonly string[] = ["declined", "expired", "cancelled"];
const AT_ONCE = 200;

/**
 * Cancels wholesale orders whose part in Medusa's order was called off after they were confirmed: what members have not answered ends, and both sides and
 * who had accepted a share are told. What was paid goes back by the orders.
 *
 * @param of one part, or all of which work goes on
 */
export async function followParts(
  container: MedusaContainer,
  { seller_order_id, now }: { seller_order_id?: string; now: Date },
): Promise<void> {
  const service = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  const reader = container.resolve<BookFactsReader>(SELLER_ORDER_MODULE);
  for (let after = ""; ; ) {
    const orders = await service.listWholesaleOrders(
      {
        state: [...OPEN],
        id: { $gt: after },
        seller_order_id: seller_order_id ?? { $ne: null },
      } as never,
      { select: ["id", "seller_order_id"], order: { id: "ASC" }, take: AT_ONCE },
    );
    const facts = await reader.factsOf(orders.flatMap((order) => order.seller_order_id ?? []));
    const released = new Set(
      facts.filter(({ history }) => RELEASED.includes(history.at(-1)?.status ?? "")).map(({ id }) => id),
    );
    for (const order of orders)
      if (released.has(order.seller_order_id ?? "")) await cancel(container, order.id, now);
    if (orders.length < AT_ONCE) return;
    after = orders.at(-1)?.id ?? "";
  }
}

async function cancel(container: MedusaContainer, order_id: string, now: Date): Promise<void> {
  const allotments = container.resolve<AllotmentModuleService>(ALLOTMENT_MODULE);
  const orders = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  await allotments.step({ order_id }, async ({ order, plans, offers }, context) => {
    if (!OPEN.includes(order.state)) return;
    const open = offers.filter(({ state }) => state === "offered");
    const ended = open.map((offer) => ({ ...offer, state: atDeadline(offer) }));
    await writeEnded(allotments, ended, now, context);
    await allotments.closePlans(
      plans.map(({ id }) => id),
      now,
      context,
    );
    const deed = { verb: "cancelled", actor_id: null, at: now };
    await orders.moveOrder(order_id, async () => ({ state: "cancelled", deed }), context);
    const told = { wholesale_order_id: order_id };
    await container.resolve<Jobs>(JOBS_MODULE).enqueueMany(
      [
        {
          ...{
            name: TELL_OF_WHOLESALE,
            data: { ...told, what: "cancelled" },
            key: `${order_id}:cancelled`,
          },
        },
        { name: TELL_CALLED_OFF, data: told, key: order_id },
      ],
      context,
    );
  });
}
