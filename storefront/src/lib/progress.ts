import type { SellerOrderStatus, StateChange } from "@dastranj/orders/contract";

/** The way of every parcel, in order. */
const WAY: readonly SellerOrderStatus[] = [
  "placed",
  "accepted",
  "in_production",
  "ready",
  "shipped",
  "delivered",
];
/** Nothing comes of the parcel. */
const RELEASED: readonly SellerOrderStatus[] = ["declined", "expired", "cancelled"];

/** It is with its buyer, or on its way there. */
const SENT: readonly SellerOrderStatus[] = ["shipped", "delivered", "completed"];

export interface Step {
  status: SellerOrderStatus;
  stage: "done" | "current" | "ahead";
  /** ISO instant at which it was reached, when it was. */
  at: string | null;
}

/** Whether a parcel's seller has yet to make it or to send it. */
export const isOpen = (status: SellerOrderStatus) => !SENT.includes(status) && !RELEASED.includes(status);

/** Whether nothing comes of a parcel. */
export const isReleased = (status: SellerOrderStatus) => RELEASED.includes(status);

/**
 * Where a parcel stands on its way: what is done and when, where it is now, what is still ahead. What it passed over on its
 * way is left out; of one that comes to nothing, what was still ahead as well. What its buyer fetches is never sent.
 */
export function progressOf(
  status: SellerOrderStatus,
  history: readonly Pick<StateChange, "status" | "at">[],
  { fetched = false }: { fetched?: boolean } = {},
): Step[] {
  const at = (each: SellerOrderStatus) => history.find((change) => change.status === each)?.at ?? null;
  if (isReleased(status)) {
    const passed = WAY.filter((each) => at(each) !== null);
    return [
      ...passed.map((each): Step => ({ status: each, stage: "done", at: at(each) })),
      { status, stage: "current", at: at(status) },
    ];
  }
  const now = status === "completed" ? WAY.length : WAY.indexOf(status);
  const way = WAY.filter((each) => !fetched || each !== "shipped" || each === status);
  return way
    .filter((each) => WAY.indexOf(each) >= now || at(each) !== null)
    .map((each) => {
      const index = WAY.indexOf(each);
      const done = index < now || (each === "delivered" && index === now);
      return {
        status: each,
        stage: done ? "done" : index === now ? "current" : "ahead",
        at: index <= now ? at(each) : null,
      };
    });
}
