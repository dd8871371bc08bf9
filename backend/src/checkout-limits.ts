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
export function checkoutLimits(env: Record<string, string | undefined>): CheckoutLimits {
  const whole = (name: string, unset: number, least: number) => {
    const given = Number(env[name] || unset);
    if (Number.isInteger(given) && given >= least) return given;
    throw new Error(`${name} is ${env[name]}; it must be a whole number, ${least} or more.`);
  };
  return {
    atOnce: whole("CHECKOUTS_AT_ONCE", 4, 1),
    waiting: whole("CHECKOUTS_WAITING", 60, 0),
    patienceSeconds: whole("CHECKOUT_PATIENCE_SECONDS", 10, 1),
  };
}
