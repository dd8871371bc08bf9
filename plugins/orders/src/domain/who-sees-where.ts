/** Who may read where somebody lives, and for how long: addresses are shown for the hand-over, and no longer. */

import { isReleased, isSent, type SellerOrderStatus } from "./seller-order-states";

/** So long after the hand-over an address may still be needed: for what went astray, and for what comes back. */
export const DAYS_AFTER_HANDOVER = 30;

const DAY_MS = 86_400_000;

/** How a part goes from the seller to the buyer. */
export interface Handover {
  /** Whether the buyer fetches it; else it is sent to her. */
  fetched: boolean;
  status: SellerOrderStatus;
  /** When it was handed over last; null while it was not. */
  handed_over_at: Date | null;
}

/**
 * The moment after which nobody needs an address for this part; null while it is not handed over. Of a part of which nothing
 * came it never was needed.
 */
export function neededUntil({ status, handed_over_at }: Omit<Handover, "fetched">): Date | null {
  if (isReleased(status)) return new Date(0);
  if (!isSent(status) || !handed_over_at) return null;
  return new Date(handed_over_at.getTime() + DAYS_AFTER_HANDOVER * DAY_MS);
}

/** Why a seller does not read the buyer's delivery address: the buyer fetches it, or it is long handed over; null when she does. */
export function deliveryAddressWithheld(part: Handover, now: Date): "pickup" | "past" | null {
  if (part.fetched) return "pickup";
  return isOver(part, now) ? "past" : null;
}

/** Whether the seller may still call the buyer about this part. */
export function mayCallBuyer(part: Handover, now: Date): boolean {
  return !isOver(part, now);
}

/** Whether the buyer of this part reads where the seller hands over. */
export function readsHandoverAddress(part: Handover, now: Date): boolean {
  return part.fetched && !isOver(part, now);
}

function isOver(part: Handover, now: Date): boolean {
  const until = neededUntil(part);
  return until !== null && now >= until;
}

/**
 * When a buyer who closed her account may be forgotten by an order: when nobody needs an address for any part of it. Null while
 * a part is not handed over yet.
 */
export function forgottenFrom(parts: readonly Handover[]): Date | null {
  const moments = parts.map(neededUntil);
  if (moments.some((until) => until === null)) return null;
  return new Date(Math.max(0, ...moments.map((until) => (until as Date).getTime())));
}
