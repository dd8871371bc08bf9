import { JOBS_MODULE, type Jobs, type JobToEnqueue } from "@dastranj/jobs/contract";
import { beginningOf } from "@dastranj/sellers/contract/days";
import type { Context, MedusaContainer } from "@medusajs/framework/types";
import { generateEntityId } from "@medusajs/framework/utils";
import { ALLOTMENT_MODULE } from "../../contract/names";
import type { Strategy } from "../../domain/allotment/order";
import { reasonOf } from "../../domain/offers/because";
import { judgeDeadline, reminderAt } from "../../domain/offers/deadline";
import { canDo, type Gap, gapOf } from "../../domain/offers/gap";
import type { OfferRow, OrderRow, PlanRow, Standing } from "../../modules/allotment/rows";
import type { AllotmentModuleService } from "../../modules/allotment/service";
import { refusal } from "../refusal";
import { asOfNow, inStanding } from "./as-of-now";
import { costOf, type Drawn, drawUp, handOverBy } from "./draw-up";
import { CLOSE_OFFERS, REMIND_MEMBERS, TELL_MEMBERS } from "./job-names";
import { type Known, loadKnown } from "./load-members";
import { outsideOf, settle, writeEnded } from "./settle";

/** What a cooperative sends. */
export interface PlanToSend {
  order_id: string;
  cooperative_id: string;
  member_id: string;
  strategy: Strategy;
  /** Of the simulation that it saw: its version, and the plan's name there. */
  version: number;
  seen: string;
  deadline: Date;
  now: Date;
}

/**
 * Sends a plan: every member has an offer with a deadline. The first shares out the whole order; a later one what is left, with offers only for what
 * is added. Sent twice, it is sent once; when something changed since it was seen, nothing is sent.
 */
export async function sendPlan(container: MedusaContainer, wanted: PlanToSend): Promise<void> {
  const { order_id, cooperative_id, seen, version, now } = wanted;
  const service = container.resolve<AllotmentModuleService>(ALLOTMENT_MODULE);
  const before = await service.standing(order_id, cooperative_id);
  if (!before) throw refusal("wholesale_order_not_found");
  // What other plugins keep is read before anything is locked.
  const known = await loadKnown(container, before.order);
  await service.step({ order_id, cooperative_id, sends: true }, async (standing, context) => {
    const [newest] = standing.plans;
    if (newest?.version === version && newest.seen === seen) return;
    const until = handOverBy(service, standing.order.deliver_by);
    const good = new Set(known.members.flatMap((one) => (one.in_standing ? [one.seller_id] : [])));
    const offers = inStanding(asOfNow(standing, now), (id) => good.has(id));
    const gap = gapOf(standing.order.quantity, outsideOf(standing.outside), offers);
    refuseToSend(standing, gap, now);
    const late = judgeDeadline(wanted.deadline, beginningOf(until, service.timeZone), now);
    if (late) throw refusal(late);
    const drawn = await drawUp(standing, offers, { service, known, gap, now }, context);
    if (drawn.version !== version || drawn.seen[wanted.strategy] !== seen)
      throw refusal("allotment_plan_changed");
    await closeEarlier(service, standing, offers, now, context);
    const plan = planOf(wanted, standing.order, drawn, until);
    const added = offersOf(plan, standing.order, drawn, known);
    if (added.length === 0) throw refusal("allotment_nobody_left");
    await service.writePlan(plan, added, context);
    await service.note(
      [{ ...noted(wanted, plan), verb: "sent", details: { version, offers: added.length } }],
      context,
    );
    const after = { ...standing, offers: [...offers, ...added], sent: true, actor_id: wanted.member_id, now };
    await settle(container, after, context);
    await container.resolve<Jobs>(JOBS_MODULE).enqueueMany(jobsOf(plan), context);
  });
}

/** Whether an order can be shared out now. */
export function refuseToSend({ order, plans }: Standing, gap: Gap, now: Date): void {
  if (canDo(order.state, gap, plans[0] ?? null, now).send) return;
  if (order.state === "allotted" || (order.state === "allotting" && gap.missing === 0))
    throw refusal("allotment_nothing_missing");
  if (order.state !== "confirmed" && order.state !== "allotting")
    throw refusal("allotment_order_not_confirmed");
  throw refusal("allotment_answers_awaited");
}

/** Earlier plans are over: who had not answered in time, or may not, is written down as such. */
async function closeEarlier(
  service: AllotmentModuleService,
  { plans, offers: before }: Standing,
  offers: readonly OfferRow[],
  now: Date,
  context: Context,
): Promise<void> {
  const ended = offers.filter(({ state }, index) => before[index]?.state !== state);
  await writeEnded(service, ended, now, context);
  await service.closePlans(
    plans.map(({ id }) => id),
    now,
    context,
  );
}

function planOf(
  { strategy, seen, deadline, member_id, now }: PlanToSend,
  order: OrderRow,
  { version, plans, shared }: Drawn,
  hand_over_by: string,
): PlanRow {
  const { plan } = plans[strategy];
  return {
    id: generateEntityId(undefined, "allp"),
    wholesale_order_id: order.id,
    cooperative_id: order.cooperative_id,
    ...{ version, strategy, seen, deadline, hand_over_by },
    state: "open",
    measure: order.measure,
    step: shared.step,
    demand: shared.order.demand * shared.step,
    shortfall: plan.shortfall * shared.step,
    short_of: plan.short_of,
    cost: String(costOf(order.measure, plan.shares, shared)),
    sent_by: member_id,
    sent_at: now,
    closed_at: null,
  };
}

/** What a member is asked for is what her share has grown by; who is asked for nothing new has no offer. */
function offersOf(plan: PlanRow, order: OrderRow, { plans, shared }: Drawn, { members }: Known): OfferRow[] {
  const memberOf = new Map(members.map((member) => [member.seller_id, member]));
  const acceptedBy = new Map(shared.answers.map(({ member, accepted }) => [member, accepted * shared.step]));
  return plans[plan.strategy].plan.shares.flatMap((share, index) => {
    const already = acceptedBy.get(share.member) ?? 0;
    const quantity = share.units * shared.step - already;
    const seat = shared.order.members[index];
    if (quantity <= 0 || !seat) return [];
    return [
      {
        id: generateEntityId(undefined, "allo"),
        plan_id: plan.id,
        wholesale_order_id: order.id,
        cooperative_id: order.cooperative_id,
        seller_id: share.member,
        pledge_id: memberOf.get(share.member)?.pledge?.id ?? null,
        measure: order.measure,
        ...{ quantity, already, accepted: null, state: "offered" as const },
        unit_price: String(seat.unit_price),
        raw_material: memberOf.get(share.member)?.pledge?.raw_material ?? null,
        currency_code: order.currency_code,
        minimum_batch: seat.minimum_batch * shared.step,
        grade: seat.grade,
        because: reasonOf(share.because, shared.step),
        turn: share.turn,
        answered_at: null,
      },
    ];
  });
}

const noted = ({ member_id, now }: PlanToSend, { id, wholesale_order_id }: PlanRow) => ({
  ...{ wholesale_order_id, plan_id: id, actor_id: member_id, at: now },
});

/** What follows from a plan: its members are told, reminded, and at the deadline it is over. */
export function jobsOf({
  id,
  deadline,
  sent_at,
}: Pick<PlanRow, "id" | "deadline" | "sent_at">): JobToEnqueue[] {
  const data = { plan_id: id, deadline: deadline.toISOString() };
  const key = `${id}:${data.deadline}`;
  return [
    { name: TELL_MEMBERS, data: { plan_id: id }, key: id },
    { name: REMIND_MEMBERS, data, key, runAt: reminderAt(deadline, sent_at) },
    { name: CLOSE_OFFERS, data, key, runAt: deadline },
  ];
}
