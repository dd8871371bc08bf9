import { JOBS_MODULE, type Jobs } from "@dastranj/jobs/contract";
import { beginningOf } from "@dastranj/sellers/contract/days";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { ALLOTMENT_MODULE, WHOLESALE_ORDER_MODULE } from "../../contract/names";
import { judgeDeadline } from "../../domain/offers/deadline";
import { canDo, type Gap, gapOf } from "../../domain/offers/gap";
import type { OfferRow, Standing } from "../../modules/allotment/rows";
import type { AllotmentModuleService } from "../../modules/allotment/service";
import type { WholesaleOrderModuleService } from "../../modules/wholesale-order/service";
import { refusal } from "../refusal";
import { asOfNow } from "./as-of-now";
import { handOverBy } from "./draw-up";
import { jobsOf } from "./send-plan";
import { outsideOf, settle } from "./settle";

/** Which order somebody of its cooperative mends, and when. */
interface Mending {
  order_id: string;
  cooperative_id: string;
  member_id: string;
  now: Date;
}

/** Gives members more time to answer. Said twice, nothing happens the second time. */
export async function extendDeadline(
  container: MedusaContainer,
  { deadline, ...mending }: Mending & { deadline: Date },
): Promise<void> {
  await mend(container, mending, async ({ service, standing, gap }, context) => {
    const { now } = mending;
    const { order, plans } = standing;
    const [newest] = plans;
    if (newest?.deadline.getTime() === deadline.getTime()) return;
    if (!newest || !canDo(order.state, gap, newest, now).extend) throw refusal("allotment_nothing_open");
    if (deadline < newest.deadline) throw refusal("allotment_deadline_not_later");
    const flaw = judgeDeadline(
      deadline,
      beginningOf(handOverBy(service, order.deliver_by), service.timeZone),
      now,
    );
    if (flaw) throw refusal(flaw);
    await service.changeDeadline(newest.id, deadline, context);
    const details = { from: newest.deadline.toISOString(), to: deadline.toISOString() };
    await note(service, mending, { verb: "extended", plan_id: newest.id, details }, context);
    await container
      .resolve<Jobs>(JOBS_MODULE)
      .enqueueMany(jobsOf({ id: newest.id, deadline, sent_at: now }), context);
  });
}

/** Notes what the cooperative buys from others than its members; once for each key of the browser. */
export async function buyOutside(
  container: MedusaContainer,
  {
    quantity,
    unit_price,
    words,
    request_key,
    ...mending
  }: Mending & { quantity: number; unit_price: string; words: string; request_key: string },
): Promise<void> {
  await mend(container, mending, async ({ service, standing, offers, gap }, context) => {
    const { member_id, now } = mending;
    const { order, plans } = standing;
    if (standing.outside.some((row) => row.request_key === request_key)) return;
    refuseToMend(standing, gap, now);
    if (quantity > gap.gap) throw refusal("allotment_above_gap");
    const row = {
      id: generateEntityId(undefined, "outp"),
      wholesale_order_id: order.id,
      cooperative_id: order.cooperative_id,
      ...{ request_key, quantity, unit_price, currency_code: order.currency_code, words },
      ...{ noted_by: member_id, noted_at: now },
    };
    await service.writeOutside(row, context);
    await note(service, mending, { verb: "bought_outside", words, details: { quantity } }, context);
    const outside = [...standing.outside, row];
    await settle(
      container,
      { order, offers, outside, sent: plans.length > 0, actor_id: member_id, now },
      context,
    );
  });
}

/** Notes that the buyer agreed to a smaller order, and how; what was accepted, offered or bought stays. */
export async function agreeSmaller(
  container: MedusaContainer,
  { quantity, words, ...mending }: Mending & { quantity: number; words: string },
): Promise<void> {
  await mend(container, mending, async ({ service, standing, offers, gap }, context) => {
    const { member_id, now } = mending;
    const { order, plans, outside } = standing;
    if (quantity === order.quantity && (await wasMadeSmaller(service, order.id, quantity))) return;
    refuseToMend(standing, gap, now);
    if (quantity >= order.quantity) throw refusal("allotment_not_smaller");
    if (quantity < order.quantity - gap.gap) throw refusal("allotment_below_accepted");
    const details = { from: order.quantity, quantity };
    const deed = { verb: "made_smaller", actor_id: member_id, at: now, words, details };
    await container
      .resolve<WholesaleOrderModuleService>(WHOLESALE_ORDER_MODULE)
      .moveOrder(order.id, async () => ({ set: { quantity }, deed }), context);
    await note(service, mending, { verb: "made_smaller", words, details }, context);
    const smaller = { ...order, quantity };
    await settle(
      container,
      { order: smaller, offers, outside, sent: plans.length > 0, actor_id: member_id, now },
      context,
    );
  });
}

async function wasMadeSmaller(
  service: AllotmentModuleService,
  wholesale_order_id: string,
  quantity: number,
): Promise<boolean> {
  const events = await service.listAllotmentEvents(
    { wholesale_order_id, verb: "made_smaller" },
    { take: null },
  );
  return events.some(({ details }) => (details as { quantity?: number } | null)?.quantity === quantity);
}

/** What stands when an order is mended. */
interface Stands {
  service: AllotmentModuleService;
  standing: Standing;
  /** As they stand by the clock. */
  offers: OfferRow[];
  gap: Gap;
}

async function mend(
  container: MedusaContainer,
  { order_id, cooperative_id, now }: Mending,
  work: (stands: Stands, context: Context) => Promise<void>,
): Promise<void> {
  const service = container.resolve<AllotmentModuleService>(ALLOTMENT_MODULE);
  const done = await service.step({ order_id, cooperative_id }, async (standing, context) => {
    const offers = asOfNow(standing, now);
    const gap = gapOf(standing.order.quantity, outsideOf(standing.outside), offers);
    await work({ service, standing, offers, gap }, context);
    return true;
  });
  if (!done) throw refusal("wholesale_order_not_found");
}

function refuseToMend({ order, plans }: Standing, gap: Gap, now: Date): void {
  if (canDo(order.state, gap, plans[0] ?? null, now).mend) return;
  const isShared = order.state === "confirmed" || order.state === "allotting" || order.state === "allotted";
  throw refusal(isShared ? "allotment_nothing_missing" : "allotment_order_not_confirmed");
}

function note(
  service: AllotmentModuleService,
  { order_id, member_id, now }: Mending,
  event: {
    verb: "extended" | "bought_outside" | "made_smaller";
    plan_id?: string;
    words?: string;
    details: object;
  },
  context: Context,
): Promise<void> {
  return service.note([{ wholesale_order_id: order_id, actor_id: member_id, at: now, ...event }], context);
}
