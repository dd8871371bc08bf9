import type { MedusaContainer } from "@medusajs/framework/types";
import type { AllotmentSimulationAnswer, SimulatedPlan, SimulatedShare } from "../../contract/allotment";
import { ALLOTMENT_MODULE } from "../../contract/names";
import type { Strategy } from "../../domain/allotment/order";
import { priceOf } from "../../domain/measure";
import { reasonOf } from "../../domain/offers/because";
import { gapOf } from "../../domain/offers/gap";
import type { OrderRow } from "../../modules/allotment/rows";
import type { AllotmentModuleService } from "../../modules/allotment/service";
import { refusal } from "../refusal";
import { asOfNow, inStanding } from "./as-of-now";
import { costOf, type Drawn, drawUp } from "./draw-up";
import { loadKnown } from "./load-members";
import { showMember } from "./read-allotment";
import { refuseToSend } from "./send-plan";
import { outsideOf } from "./settle";

/** Shows both ways of sharing an order out, or what is left of it, beside each other; nothing is written. */
export async function simulatePlan(
  container: MedusaContainer,
  asked: { order_id: string; cooperative_id: string; limit: number; offset: number; now: Date },
): Promise<AllotmentSimulationAnswer> {
  const { order_id, cooperative_id, limit, offset, now } = asked;
  const service = container.resolve<AllotmentModuleService>(ALLOTMENT_MODULE);
  const standing = await service.standing(order_id, cooperative_id);
  if (!standing) throw refusal("wholesale_order_not_found");
  const { order } = standing;
  const known = await loadKnown(container, order);
  const good = new Set(known.members.flatMap((one) => (one.in_standing ? [one.seller_id] : [])));
  const offers = inStanding(asOfNow(standing, now), (id) => good.has(id));
  const gap = gapOf(order.quantity, outsideOf(standing.outside), offers);
  refuseToSend(standing, gap, now);
  const drawn = await drawUp(standing, offers, { service, known, gap, now });
  const members = new Map(known.members.map((member) => [member.seller_id, member]));
  const accepted = new Map(
    drawn.shared.answers.map(({ member, accepted: units }) => [member, units * drawn.shared.step]),
  );
  const fair = drawn.plans.fair.plan.shares;
  const inOrder = fair
    .map((_, index) => index)
    .sort(
      (a, b) =>
        (fair[b]?.units ?? 0) - (fair[a]?.units ?? 0) ||
        ((fair[a]?.member ?? "") < (fair[b]?.member ?? "") ? -1 : 1),
    );
  return {
    version: drawn.version,
    plans: { fair: showPlan(order, drawn, "fair"), cheapest: showPlan(order, drawn, "cheapest") },
    rows: inOrder.slice(offset, offset + limit).flatMap((index) => {
      const seat = drawn.shared.order.members[index];
      if (!seat) return [];
      return [
        {
          member: showMember(seat.id, members.get(seat.id)),
          grade: seat.grade,
          unit_price: String(seat.unit_price),
          accepted: accepted.get(seat.id) ?? 0,
          fair: showShare(order, drawn, "fair", index),
          cheapest: showShare(order, drawn, "cheapest", index),
        },
      ];
    }),
    count: fair.length,
  };
}

function showPlan({ measure }: OrderRow, { plans, shared, seen }: Drawn, strategy: Strategy): SimulatedPlan {
  const { plan, served, smallest, largest } = plans[strategy];
  return {
    seen: seen[strategy],
    quantity: plan.units * shared.step,
    shortfall: plan.shortfall * shared.step,
    short_of: plan.short_of,
    cost: String(costOf(measure, plan.shares, shared)),
    served,
    smallest: smallest * shared.step,
    largest: largest * shared.step,
  };
}

function showShare(
  { measure }: OrderRow,
  { plans, shared }: Drawn,
  strategy: Strategy,
  index: number,
): SimulatedShare {
  const share = plans[strategy].plan.shares[index] as NonNullable<
    (typeof plans)["fair"]["plan"]["shares"][number]
  >;
  const quantity = share.units * shared.step;
  return {
    quantity,
    cost: String(priceOf(measure, quantity, shared.order.members[index]?.unit_price ?? 0n)),
    reason: reasonOf(share.because, shared.step),
    turn: share.turn,
  };
}
