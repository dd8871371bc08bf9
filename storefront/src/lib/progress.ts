import type { SellerOrderStatus, StateChange } from "@dastranj/orders/contract";

/** The way of every parcel, in order. */
export const PARCEL_STATES = [
  "placed",
  "accepted",
  "in_production",
  "shipped",
] as const satisfies SellerOrderStatus[];

export interface Step {
  status: SellerOrderStatus;
  stage: "done" | "current" | "ahead";
  /** ISO instant at which it was reached, when it was. */
  at: string | null;
}

/** Where a parcel stands on its way: what is done and when, where it is now, what is still ahead. */
export function progressOf(status: SellerOrderStatus, history: readonly StateChange[]): Step[] {
  const now = PARCEL_STATES.indexOf(status);
  return PARCEL_STATES.map((each, index) => ({
    status: each,
    stage:
      index < now || (each === "shipped" && index === now) ? "done" : index === now ? "current" : "ahead",
    at: index <= now ? (history.find((change) => change.status === each)?.at ?? null) : null,
  }));
}
