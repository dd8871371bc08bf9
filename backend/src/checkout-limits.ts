import { type Environment, whole } from "./whole";

/** How many baskets a process lets become orders at once, how many may wait for it, and for how long. */
export interface CheckoutLimits {
  atOnce: number;
  waiting: number;
  patienceSeconds: number;
}

/**
 * Reads the limits; what is not set has the figure that was measured to be safe.
 *
 * @throws Error naming the variable that is no whole number of its range
 */
export function checkoutLimits(env: Environment): CheckoutLimits {
  return {
    atOnce: whole(env, "CHECKOUTS_AT_ONCE", 4, 1),
    waiting: whole(env, "CHECKOUTS_WAITING", 60, 0),
    patienceSeconds: whole(env, "CHECKOUT_PATIENCE_SECONDS", 10, 1),
  };
}

/**
 * How long a seller has to answer an order before it expires and its buyer has her money back.
 *
 * @throws Error when it is set and no whole number
 */
export function answerWithinHours(env: Environment): number {
  return whole(env, "ORDER_ANSWER_HOURS", 48, 1);
}
