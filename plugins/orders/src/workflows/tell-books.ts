import { contextOf, type Database } from "@dastranj/database";
import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { SELLER_ORDER_MODULE } from "../contract/names";
import type { SellerOrderModuleService } from "../modules/seller-order/service";

/** A new fact of a part. */
interface NewFact {
  /** Of the part. */
  id: string;
  /** Names the fact among all of the part, so that none is taken for another. */
  fact: string;
}

/**
 * Has the books told that there is a new fact of a part: enqueues the jobs of the option `tellBooks`. With the context of a running
 * transaction they are told if, and only if, it commits.
 */
export async function tellBooks(
  container: MedusaContainer,
  facts: NewFact[],
  context?: Context,
): Promise<void> {
  const { tellBooks: names } = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
  if (names.length === 0 || facts.length === 0) return;
  await container.resolve<Jobs>(JOBS_MODULE).enqueueMany(
    names.flatMap((name) => facts.map(({ id, fact }) => ({ name, data: { id }, key: `${id}:${fact}` }))),
    context,
  );
}

const BATCH = 500;

/**
 * Tells of payments that triggers noted: whoever captured or paid back, in checkout, in the admin or by a provider's message. Woken
 * by the triggers' notification, and every minute should one have been lost.
 */
defineJob({
  name: "orders.tell_of_payments",
  data: z.strictObject({}),
  concurrency: 1,
  backoff: { firstMs: 500, mostMs: 10_000 },
  follows: { channel: "dastranj_payments", data: {} },
  schedule: { cron: "* * * * *", timeZone: "UTC", data: {} },
  async handle(_, { container, signal }) {
    const service = container.resolve<SellerOrderModuleService>(SELLER_ORDER_MODULE);
    const tell = (parts: NewFact[], transaction: Database) =>
      tellBooks(container, parts, contextOf(transaction));
    while (!signal.aborted && (await service.takePaymentMarks(BATCH, tell)) >= BATCH);
  },
});
