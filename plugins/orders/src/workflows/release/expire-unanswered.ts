import { databaseOf } from "@dastranj/database";
import { defineJob } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { MedusaError } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { SELLER_ORDER_MODULE } from "../../contract/names";
import { unansweredSince } from "../../domain/seller-order-states";
import type { SellerOrderModuleService } from "../../modules/seller-order/service";
import { callOff } from "./call-off";

/** So many at a time; the next minute goes on. */
const AT_ONCE = 200;

defineJob({
  name: "orders.expire_unanswered",
  data: z.strictObject({}),
  concurrency: 1,
  attempts: 1,
  timeoutMs: 5 * 60_000,
  schedule: { cron: "* * * * *", timeZone: "UTC", data: {} },
  handle: async (_, { container }) => expireUnanswered(container, await hourOf(container)),
});

/**
 * Lets the parts expire that their sellers did not answer in time.
 *
 * @returns how many expired
 */
export async function expireUnanswered(container: MedusaContainer, now: Date): Promise<number> {
  const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  const late = await service.listSellerOrders(
    { status: "placed", placed_at: { $lte: unansweredSince(now, service.answerWithinHours) } },
    { select: ["id"], order: { placed_at: "ASC" }, take: AT_ONCE },
  );
  let expired = 0;
  const failures: unknown[] = [];
  for (const { id } of late) {
    try {
      await callOff(container, { part: { id }, verb: "expire", by: "clock", now });
      expired += 1;
    } catch (failure) {
      // Answered meanwhile is well; one whose order is busy comes again in a minute, and holds up no other.
      if (!(failure instanceof MedusaError && failure.code === "seller_order_wrong_state"))
        failures.push(failure);
    }
  }
  if (failures.length > 0) throw failures[0];
  return expired;
}

/** The earlier of this machine's clock and the database's: a clock that is ahead lets nothing expire too soon. */
async function hourOf(container: MedusaContainer): Promise<Date> {
  const { rows } = await databaseOf(container).raw<{ now: string | Date }>("select now() as now");
  const theirs = new Date(rows[0]?.now ?? 0).getTime();
  return new Date(Math.min(theirs, Date.now()));
}
