import type { OfferState, PlanState } from "../../contract/allotment-words";
import type { WholesaleOrderState } from "../../contract/wholesale-order";
import type { SaidSoFar } from "./to-share";

/** An offer as it counts towards its order. */
export interface CountedOffer {
  seller_id: string;
  state: OfferState;
  quantity: number;
  accepted: number | null;
}

/** What of an order is had, asked for, and neither; all in the measure's smallest. */
export interface Gap {
  accepted: number;
  /** Offered, and not answered yet. */
  open: number;
  /** Bought from others than members. */
  outside: number;
  /** What nobody has accepted. */
  missing: number;
  /** What nobody has been asked for: `missing` less `open`. */
  gap: number;
}

/** How far an order is brought together. */
export function gapOf(quantity: number, outside: number, offers: readonly CountedOffer[]): Gap {
  let accepted = 0;
  let open = 0;
  for (const offer of offers) {
    accepted += offer.accepted ?? 0;
    if (offer.state === "offered") open += offer.quantity;
  }
  const missing = quantity - outside - accepted;
  return { accepted, open, outside, missing, gap: missing - open };
}

/** Where an order stands while it is brought together; null: it is not, or no more. */
export function standingOf(
  state: WholesaleOrderState,
  { missing }: Gap,
  sent: boolean,
): "confirmed" | "allotting" | "allotted" | null {
  if (state !== "confirmed" && state !== "allotting" && state !== "allotted") return null;
  if (missing === 0) return "allotted";
  return sent ? "allotting" : "confirmed";
}

/** What the cooperative can do about an order now. */
export interface Can {
  /** Send a plan: the first, or what is left once everybody has answered. */
  send: boolean;
  /** Give the members more time. */
  extend: boolean;
  /** Buy elsewhere, or agree on less. */
  mend: boolean;
}

/** What can be done about an order, by where it stands, its gap and its newest plan. What lapsed is no longer open. */
export function canDo(
  state: WholesaleOrderState,
  { open, gap }: Gap,
  newest: { state: PlanState; deadline: Date } | null,
  now: Date,
): Can {
  const isShared = state === "confirmed" || state === "allotting";
  return {
    send: isShared && gap > 0 && open === 0,
    extend: isShared && open > 0 && newest?.state === "open" && now < newest.deadline,
    mend: isShared && gap > 0,
  };
}

/** What the members said so far, all their offers of an order together, oldest first. The price is that of what they accepted. */
export function saidSoFar(
  offers: readonly (CountedOffer & Pick<SaidSoFar, "unit_price" | "grade" | "minimum_batch">)[],
): SaidSoFar[] {
  const said = new Map<string, SaidSoFar>();
  for (const { seller_id, state, quantity, accepted, unit_price, grade, minimum_batch } of offers) {
    if (state === "offered") continue;
    const before = said.get(seller_id);
    const terms = before?.accepted ? before : { unit_price, grade, minimum_batch };
    said.set(seller_id, {
      seller_id,
      accepted: (before?.accepted ?? 0) + (accepted ?? 0),
      more: asksMore(state, quantity, accepted),
      unit_price: terms.unit_price,
      grade: terms.grade,
      minimum_batch: terms.minimum_batch,
    });
  }
  return [...said.values()];
}

/** Who took all of her newest offer can be asked for more; so can whose offer was closed, once she is in standing again. */
function asksMore(state: OfferState, quantity: number, accepted: number | null): boolean {
  return state === "closed" || (state === "accepted" && accepted === quantity);
}
