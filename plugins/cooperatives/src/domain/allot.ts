import { betterServed } from "./allotment/better-served";
import { type Aim, chooseServed } from "./allotment/choose-served";
import { costOf, sum } from "./allotment/cost";
import { explain } from "./allotment/explain";
import { type Filled, fill } from "./allotment/fill";
import type { AllotmentPlan, Answer, OrderToAllot } from "./allotment/order";
import { limitAt, type Reach, reachInBatches, reachWithoutBatches } from "./allotment/reach";
import { type Refused, refuseAnswers, refuseOrder } from "./allotment/refuse";
import { type Seats, seat } from "./allotment/seats";
import { kinds, takeTurns } from "./allotment/take-turns";

export type { AllotmentPlan, Answer, OrderToAllot } from "./allotment/order";
export type { Refused } from "./allotment/refuse";

/**
 * Shares an order out among members. In this order of precedence: nobody makes more than she can or less than her batch; the
 * cost stays within its limit; as much of the demand is met as can be; the shares are as even as can be, by weight; and
 * what cannot be shared evenly goes by turn. It answers the same to the same question, in whatever order the members come.
 */
export function allot(order: OrderToAllot): AllotmentPlan | Refused {
  return refuseOrder(order) ?? plan(order, []);
}

/**
 * Shares out anew what answers have left open: what was accepted stays, and is bound to its price; who declined, or accepted
 * less, is asked for no more; the others share the rest with what they have already counted.
 */
export function allotAnew(order: OrderToAllot, answers: readonly Answer[]): AllotmentPlan | Refused {
  return refuseOrder(order) ?? refuseAnswers(order, answers) ?? plan(order, answers);
}

function plan(order: OrderToAllot, answers: readonly Answer[]): AllotmentPlan {
  const { demand, strategy, cost_limit } = order;
  const seated = seat(order, answers);
  const { seats } = seated;
  const ideal = reachWithoutBatches(seats, demand, cost_limit);
  const { reach, filled } = share(seats, order, ideal);
  const cost = costOf(seats, filled.units);
  const shortfall = demand - reach.total;
  const all = Math.min(demand, sum(seats.most));
  return {
    strategy,
    shares: explain(order, answers, seated, filled, strategy === "cheapest" || cost_limit !== null),
    units: reach.total,
    shortfall,
    short_of:
      shortfall === 0
        ? null
        : reach.total < ideal.total
          ? "fitting_batches"
          : ideal.total < all
            ? "money"
            : "capacity",
    cost,
  };
}

function share(seats: Seats, order: OrderToAllot, ideal: Reach): { reach: Reach; filled: Filled } {
  const filled = shareWithin(seats, aimOf(order, ideal), null);
  if (filled) return { reach: ideal, filled };
  const reach = reachInBatches(seats, order);
  const inBatches = shareWithin(seats, aimOf(order, reach), reach.base);
  if (!inBatches) throw new Error("the members who can make it together cannot");
  return { reach, filled: inBatches };
}

/** The cheapest plan is the fairest one that costs no more than the least that it can cost. */
function aimOf({ strategy, cost_limit }: OrderToAllot, { total, cost }: Reach): Aim {
  const limit = strategy === "cheapest" ? cost : limitAt(cost_limit, total);
  return { total, limit: limit !== null && limit < cost ? cost : limit, least: strategy === "cheapest" };
}

function shareWithin(seats: Seats, aim: Aim, base: Uint8Array | null): Filled | null {
  const served = chooseServed(seats, aim, base);
  if (!served) return null;
  const kind = kinds(seats);
  const inTurn = takeTurns(kind, served);
  const filled = fill(seats, inTurn, aim.total, aim.limit);
  if (!filled || (filled.edge === null && !batchesBind(seats, filled))) return filled;
  const better = betterServed(seats, aim, { served: inTurn, filled });
  if (better.served === inTurn) return filled;
  return fill(seats, takeTurns(kind, better.served), aim.total, aim.limit);
}

/** Whether a batch keeps somebody out. Otherwise those without a share wait for their turn, and nothing is fairer. */
function batchesBind({ least }: Seats, { units }: Filled): boolean {
  return units.some((much, at) => much === 0 && least[at] > 1);
}
