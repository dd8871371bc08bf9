import type { SellerOrderStatus, SellerOrderVerb } from "@dastranj/orders/contract";

/** What is usually done next in a state; the first that she may do. */
const USUAL: Partial<Record<SellerOrderStatus, readonly SellerOrderVerb[]>> = {
  placed: ["accept"],
  accepted: ["prepare"],
  in_production: ["ship", "finish"],
  ready: ["ship", "hand_over"],
  shipped: ["deliver"],
};

/** Steps of the way itself: calling an order off stands elsewhere. */
const STEPS: readonly SellerOrderVerb[] = ["accept", "prepare", "finish", "ship", "hand_over", "deliver"];

/** The usual next step with an order, and the others that may be taken instead. */
export function stepsFor(
  status: SellerOrderStatus,
  may: readonly SellerOrderVerb[],
  /** A parcel of it has left already. */
  begun = false,
): { first: SellerOrderVerb | null; others: SellerOrderVerb[] } {
  const steps = STEPS.filter((verb) => may.includes(verb));
  const usual = begun && steps.includes("ship") ? (["ship"] as const) : USUAL[status];
  const first = usual?.find((verb) => steps.includes(verb)) ?? steps[0] ?? null;
  return { first, others: steps.filter((verb) => verb !== first) };
}
