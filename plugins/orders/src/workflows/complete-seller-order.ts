import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { dayAt, LICENCE_POLICY_MODULE, type MaySell } from "@dastranj/sellers/contract";
import { daysAfter } from "@dastranj/sellers/contract/days";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { completeOrderWorkflow } from "@medusajs/medusa/core-flows";
import { SELLER_ORDER_EVENTS, SELLER_ORDER_MODULE } from "../contract/names";
import type { WorkingDays } from "../contract/working-days";
import { completedFrom } from "../domain/completion";
import { isReleased } from "../domain/seller-order-states";
import type { SellerOrderModuleService } from "../modules/seller-order/service";
import { changeState } from "./change-state";
import { underOrderLock } from "./order-lock";
import { openReturns } from "./returns/open-returns";

const COMPLETE = "orders.complete_part";
const HOUR_MS = 3_600_000;
/** A return that is under way is waited for. */
const AGAIN_MS = 24 * HOUR_MS;

defineJob({
  name: COMPLETE,
  data: z.strictObject({ id: z.string().max(100) }),
  async handle({ id }, { container }) {
    const again = await completeSellerOrder(container, id, new Date());
    if (again) await lookAgain(container, id, again);
  },
});

async function lookAgain(container: MedusaContainer, id: string, runAt: Date): Promise<void> {
  const key = `${id}:${runAt.toISOString()}`;
  await container.resolve<Jobs>(JOBS_MODULE).enqueue(COMPLETE, { id }, { key, runAt });
}

/** Has a part that is delivered completed when its time comes, if and only if the running transaction commits. */
export async function completeInTime(
  container: MedusaContainer,
  id: string,
  context?: Context,
): Promise<void> {
  await container.resolve<Jobs>(JOBS_MODULE).enqueue(COMPLETE, { id }, { key: id }, context);
}

/**
 * Completes a part once its buyer may no longer change her mind about it and nothing of it is on its way back; with the last of
 * its parts the order is complete.
 *
 * @returns when to look again; undefined when there is nothing more to look for
 */
export async function completeSellerOrder(
  container: MedusaContainer,
  id: string,
  now: Date,
): Promise<Date | undefined> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const [part] = await service.listSellerOrders({ id }, { relations: ["lines"], take: 1 });
  // Whoever completed it may have died before the order was.
  if (part?.status === "completed")
    return underOrderLock(container, part.order_id, () => completeOrder(container, part.order_id));
  if (!part?.delivered_at || part.status !== "delivered") return undefined;
  const from = await doneFrom(container, { ...part, delivered_at: new Date(part.delivered_at) }, now);
  if (from > now) return from;
  return underOrderLock(container, part.order_id, async () => {
    const { status } = await service.retrieveSellerOrder(id, { select: ["id", "status"] });
    if (status !== "delivered") return undefined;
    if ((await openReturns(container, [id], now)).size > 0) return new Date(now.getTime() + AGAIN_MS);
    await changeState(container, { id, verb: "complete", by: "clock", now });
    await completeOrder(container, part.order_id);
    await container
      .resolve(Modules.EVENT_BUS)
      .emit({ name: SELLER_ORDER_EVENTS.statusChanged, data: { id } });
    return undefined;
  });
}

interface DeliveredPart {
  seller_id: string;
  placed_at: Date;
  delivered_at: Date;
  lines: { product_id: string | null }[];
}

/** The moment from which on nobody may change her mind about a part. */
async function doneFrom(container: MedusaContainer, part: DeliveredPart, now: Date): Promise<Date> {
  const { seller_id, lines, placed_at, delivered_at } = part;
  const policies = container.resolve<MaySell>(LICENCE_POLICY_MODULE);
  const sold_at = new Date(placed_at);
  const [[home], rules] = await Promise.all([
    policies.homesOf(container, [seller_id], now),
    policies.returnRules(
      container,
      lines.map(({ product_id }) => ({ seller_id, product_id, sold_at })),
    ),
  ]);
  const { workingDays } = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const calendar = workingDays ? container.resolve<WorkingDays>(workingDays) : undefined;
  const day = completedFrom(dayAt(delivered_at, home?.time_zone), rules, (after, nth) =>
    calendar && home ? calendar.workingDayAfter(home.country, after, nth) : daysAfter(after, nth),
  );
  if (dayAt(now, home?.time_zone) >= day) return now;
  const begins = new Date(`${day}T00:00:00Z`);
  // West of Greenwich it is not yet that day.
  return begins > now ? begins : new Date(now.getTime() + HOUR_MS);
}

/** An order of which nothing is open any more is complete; of which nothing came, it was cancelled. */
export async function completeOrder(container: MedusaContainer, order_id: string): Promise<undefined> {
  const parts = await container
    .resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE)
    .listSellerOrders({ order_id }, { select: ["id", "status"] });
  if (parts.some(({ status }) => status !== "completed" && !isReleased(status))) return undefined;
  const { data } = await container
    .resolve(ContainerRegistrationKeys.QUERY)
    .graph({ entity: "order", fields: ["id", "status"], filters: { id: order_id } });
  if (data[0]?.status === "completed" || data[0]?.status === "canceled") return undefined;
  await completeOrderWorkflow(container).run({ input: { orderIds: [order_id] } });
  return undefined;
}
