import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { type BookFacts, type BookFactsReader, SELLER_ORDER_MODULE } from "@dastranj/orders/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { WHOLESALE_ORDER_MODULE } from "../../contract/names";
import type { WholesaleOrderModuleService } from "../../modules/wholesale-order/service";
import { cameIn } from "./came-in";
import { TELL_OF_WHOLESALE } from "./tell-of-wholesale";

const AT_ONCE = 200;

/** Woken by whatever becomes of a payment in the market, and every minute should a notification have been lost. */
defineJob({
  name: "cooperatives.follow_deposits",
  data: z.strictObject({}),
  concurrency: 1,
  backoff: { firstMs: 500, mostMs: 10_000 },
  follows: { channel: "dastranj_payments", data: {} },
  schedule: { cron: "* * * * *", timeZone: "UTC", data: {} },
  handle: (_, { container, signal }) => followDeposits(container, new Date(), signal),
});

/** Nothing comes of the cooperative's part. */
const RELEASED: readonly string[] = ["declined", "expired", "cancelled"];

/** Confirms the orders whose deposit has come, and cancels those whose part was called off meanwhile; what waits is few at any time. */
export async function followDeposits(
  container: MedusaContainer,
  now: Date,
  signal?: AbortSignal,
): Promise<void> {
  const service = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  const reader = container.resolve<BookFactsReader>(SELLER_ORDER_MODULE);
  for (let after = ""; !signal?.aborted; ) {
    const waiting = await service.waitingForDeposit(after, AT_ONCE);
    const last = waiting.at(-1);
    if (!last) return;
    const facts = await reader.factsOf(waiting.map(({ seller_order_id }) => seller_order_id));
    const parts = new Map(facts.map((part) => [part.id, part]));
    for (const { id, seller_order_id } of waiting) {
      const part = parts.get(seller_order_id);
      if (part) await follow(container, id, part, now);
    }
    after = last.id;
  }
}

async function follow(container: MedusaContainer, id: string, part: BookFacts, now: Date): Promise<void> {
  const service = container.resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE);
  const came = cameIn(part);
  const released = RELEASED.includes(part.history.at(-1)?.status ?? "");
  await service.moveOrder(id, async (order, context) => {
    if (order.state !== "agreed" || (!released && came < BigInt(order.deposit))) return null;
    const state = released ? ("cancelled" as const) : ("confirmed" as const);
    await container
      .resolve<Jobs>(JOBS_MODULE)
      .enqueue(
        TELL_OF_WHOLESALE,
        { wholesale_order_id: id, what: state },
        { key: `${id}:${state}` },
        context,
      );
    return { state, deed: { verb: state, actor_id: null, at: now, details: { came: String(came) } } };
  });
}
