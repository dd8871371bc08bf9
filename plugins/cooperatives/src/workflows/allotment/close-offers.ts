import { defineJob, JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import type { MedusaContainer } from "@medusajs/framework/types";
import { z } from "@medusajs/framework/zod";
import { ALLOTMENT_MODULE } from "../../contract/names";
import { gapOf } from "../../domain/offers/gap";
import type { AllotmentModuleService } from "../../modules/allotment/service";
import { asOfNow } from "./as-of-now";
import { CLOSE_OFFERS, TELL_GAP } from "./job-names";
import { outsideOf, settle, writeEnded } from "./settle";

defineJob({
  name: CLOSE_OFFERS,
  data: z.strictObject({ plan_id: z.string().max(100), deadline: z.iso.datetime() }),
  attempts: 30,
  backoff: { firstMs: 500, mostMs: 10 * 60_000 },
  handle: ({ plan_id }, { container }) => closeOffers(container, { plan_id, now: new Date() }),
});

/** A plan's deadline is over: who has not answered is asked no more. Before it, and a second time, nothing happens. */
export async function closeOffers(
  container: MedusaContainer,
  { plan_id, now }: { plan_id: string; now: Date },
): Promise<void> {
  const service = container.resolve<AllotmentModuleService>(ALLOTMENT_MODULE);
  const [known] = await service.listAllotmentPlans({ id: plan_id }, { take: 1 });
  if (!known) return;
  await service.step({ order_id: known.wholesale_order_id }, async (standing, context) => {
    const plan = standing.plans.find(({ id }) => id === plan_id);
    if (!plan || plan.state === "closed" || now < plan.deadline) return;
    const offers = asOfNow(standing, now);
    await writeEnded(
      service,
      offers.filter(({ state }, index) => standing.offers[index]?.state !== state),
      now,
      context,
    );
    await service.closePlans([plan_id], now, context);
    await settle(container, { ...standing, offers, sent: true, actor_id: null, now }, context);
    const { order, outside } = standing;
    if (gapOf(order.quantity, outsideOf(outside), offers).missing === 0) return;
    const told = { order_id: order.id, at: now.toISOString() };
    await container.resolve<Jobs>(JOBS_MODULE).enqueue(TELL_GAP, told, { key: plan_id }, context);
  });
}
