import { defineJob } from "@dastranj/jobs/contract";
import { type AgreedOrderDone, CONCLUDE_AGREED_ORDER } from "@dastranj/orders/contract";
import { LEDGER_MODULE, type Ledger } from "@dastranj/payouts/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import { z } from "@medusajs/framework/zod";
import { WHOLESALE_ORDER_MODULE } from "../../contract/names";
import { deliveredOfLine } from "../../domain/invoice/delivered-of-line";
import type {
  WaitingForConclusion,
  WholesaleOrderModuleService,
} from "../../modules/wholesale-order/service";

const AT_ONCE = 200;

/** Woken by whatever becomes of a payment in the market, and every minute for what buyers accept and books post. */
defineJob({
  name: "cooperatives.conclude_parts",
  data: z.strictObject({}),
  concurrency: 1,
  backoff: { firstMs: 500, mostMs: 10_000 },
  follows: { channel: "dastranj_payments", data: {} },
  schedule: { cron: "* * * * *", timeZone: "UTC", data: {} },
  handle: (_, { container, signal }) => concludeParts(container, new Date(), signal),
});

/**
 * Completes the cooperative's part of orders whose buyer has accepted every shipment and paid what was billed: only then the money is the cooperative's own and
 * can be settled. Whether it was paid the books say; a part that is completed earlier would look as if its price had been taken in cash.
 */
export async function concludeParts(
  container: MedusaContainer,
  now: Date,
  signal?: AbortSignal,
): Promise<void> {
  const service = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  const ledger = container.resolve<Ledger>(LEDGER_MODULE);
  for (let after = ""; !signal?.aborted; ) {
    const waiting = await service.waitingForConclusion(after, AT_ONCE);
    const last = waiting.at(-1);
    if (!last) return;
    const paid = await ledger.posted(waiting.map(({ seller_order_id }) => paidReference(seller_order_id)));
    for (const order of waiting)
      if (paid.has(paidReference(order.seller_order_id))) await conclude(container, order, now);
    after = last.id;
  }
}

/** Under it the books say that a part was accepted and paid. */
const paidReference = (seller_order_id: string): string => `part:${seller_order_id}:accepted`;

async function conclude(
  container: MedusaContainer,
  { id, seller_order_id, measure, ...order }: WaitingForConclusion,
  now: Date,
): Promise<void> {
  const done: AgreedOrderDone = {
    seller_order_id,
    delivered: deliveredOfLine(
      measure,
      { unit_price: BigInt(order.unit_price), goods_total: BigInt(order.goods_total) },
      { quantity: order.billed_quantity, goods_total: BigInt(order.billed_goods) },
    ),
  };
  await container
    .resolve(Modules.WORKFLOW_ENGINE)
    .run(CONCLUDE_AGREED_ORDER, { input: done, throwOnError: true });
  await container
    .resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE)
    .moveOrder(id, async ({ concluded_at }) =>
      concluded_at
        ? null
        : { set: { concluded_at: now }, deed: { verb: "concluded", actor_id: null, at: now } },
    );
}
