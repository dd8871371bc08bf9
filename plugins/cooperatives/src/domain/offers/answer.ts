import type { OfferState, PlanState } from "../../contract/allotment-words";

/** An offer as its answer is judged. */
export interface Offer {
  state: OfferState;
  quantity: number;
  /** What she accepted of it; null while she accepted nothing. */
  accepted: number | null;
  minimum_batch: number;
  /** What she had accepted of the same order before. */
  already: number;
}

/** Where the plan stands that an offer is part of. */
export interface PlanOfOffer {
  state: PlanState;
  deadline: Date;
  /** In which steps the order is shared. */
  step: number;
}

/** What a member says: so much, nothing, or that she takes back what she said. */
export type Said = { verb: "accept"; quantity?: number } | { verb: "decline" } | { verb: "take_back" };

export type AnswerRefusal =
  | "offer_closed"
  | "offer_over"
  | "offer_above_share"
  | "offer_below_batch"
  | "offer_step_wrong";

/** Where an offer stands after an answer; `changed` is false where it was said before. */
export interface Answered {
  state: OfferState;
  accepted: number | null;
  changed: boolean;
}

/** The least that she can accept of an offer: her batch, less what she makes for the order already. */
export function leastOf({ quantity, minimum_batch, already }: Omit<Offer, "state" | "accepted">): number {
  return Math.max(1, Math.min(quantity, minimum_batch - already));
}

/** Whether an offer can be answered, or its answer changed. */
export function isAnswerable({ state }: Pick<Offer, "state">, plan: PlanOfOffer, now: Date): boolean {
  return plan.state === "open" && now < plan.deadline && state !== "lapsed" && state !== "closed";
}

/** What an answer makes of an offer. Said once more, it changes nothing, also after the deadline. */
export function answered(
  offer: Offer,
  plan: PlanOfOffer,
  said: Said,
  now: Date,
): Answered | { refused: AnswerRefusal } {
  if (offer.state === "closed") return { refused: "offer_closed" };
  const wanted = wantedBy(offer, said);
  if (wanted.state === offer.state && wanted.accepted === offer.accepted)
    return { ...wanted, changed: false };
  if (!isAnswerable(offer, plan, now)) return { refused: "offer_over" };
  if (wanted.accepted !== null) {
    if (wanted.accepted > offer.quantity) return { refused: "offer_above_share" };
    if (wanted.accepted < leastOf(offer)) return { refused: "offer_below_batch" };
    if (wanted.accepted < offer.quantity && wanted.accepted % plan.step !== 0)
      return { refused: "offer_step_wrong" };
  }
  return { ...wanted, changed: true };
}

function wantedBy({ quantity }: Offer, said: Said): Omit<Answered, "changed"> {
  if (said.verb === "accept") return { state: "accepted", accepted: said.quantity ?? quantity };
  return { state: said.verb === "decline" ? "declined" : "offered", accepted: null };
}

/** What the clock makes of an offer when its plan's deadline is over: who has not answered is asked no more. */
export function atDeadline({ state }: Pick<Offer, "state">): OfferState {
  return state === "offered" ? "lapsed" : state;
}

/**
 * What becomes of an offer whose member is suspended or no member any more: unanswered it is closed, and its share goes to the others; what she
 * accepted she finishes.
 */
export function outOfStanding({ state }: Pick<Offer, "state">): OfferState {
  return state === "offered" ? "closed" : state;
}
