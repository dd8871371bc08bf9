import { allotAnew } from "./allot";
import type { AllotmentPlan, Answer, OrderToAllot, Strategy } from "./allotment/order";
import type { Refused } from "./allotment/refuse";

/** What a cooperative weighs when it chooses how an order is shared out. */
export interface Simulated {
  plan: AllotmentPlan;
  /** Members who get something. */
  served: number;
  /** The smallest and the largest share of those; 0 where nobody gets any. */
  smallest: number;
  largest: number;
}

/**
 * Shares an order out in every way, so that the plans can be compared before one is sent.
 *
 * @param answers what was said to earlier offers of it
 */
export function simulateAllotment(
  order: Omit<OrderToAllot, "strategy">,
  answers: readonly Answer[] = [],
): Record<Strategy, Simulated> | Refused {
  const fair = allotAnew({ ...order, strategy: "fair" }, answers);
  const cheapest = allotAnew({ ...order, strategy: "cheapest" }, answers);
  if ("refused" in fair) return fair;
  if ("refused" in cheapest) return cheapest;
  return { fair: told(fair), cheapest: told(cheapest) };
}

function told(plan: AllotmentPlan): Simulated {
  let served = 0;
  let smallest = 0;
  let largest = 0;
  for (const { units } of plan.shares) {
    if (units === 0) continue;
    smallest = served ? Math.min(smallest, units) : units;
    largest = Math.max(largest, units);
    served += 1;
  }
  return { plan, served, smallest, largest };
}
