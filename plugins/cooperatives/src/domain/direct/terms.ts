import { MEASURES, type Measure, MOST_OF_ANYTHING } from "../../contract/measure";
import type { PoolDirect, PoolShipping } from "../../contract/pool";

/** Whole smallest units of money for one step of shipping: a hundred million toman. */
const MOST_STEP_PRICE = 1_000_000_000n;

/** Whether a pool may be bought directly on these terms; null: it is only quoted. */
export function areDirectTerms(direct: PoolDirect | null, measure: Measure): boolean {
  if (!direct || direct.shipping.way === "hub") return true;
  const { step, price } = direct.shipping;
  return (
    step > 0 &&
    step < MOST_OF_ANYTHING &&
    step % MEASURES[measure].per === 0 &&
    BigInt(price) <= MOST_STEP_PRICE
  );
}

/** What the way to the buyer costs: nothing where she collects it, else so much for each step that is begun. */
export function shippingOf(shipping: PoolShipping, quantity: number): bigint {
  return shipping.way === "hub" ? 0n : BigInt(Math.ceil(quantity / shipping.step)) * BigInt(shipping.price);
}
