import type { PlanState } from "../../contract/allotment-words";
import { atDeadline, outOfStanding } from "../../domain/offers/answer";
import type { OfferRow } from "../../modules/allotment/rows";

/** Plans and their offers, as they are written. */
interface Written<Offer extends OfferRow> {
  plans: readonly { id: string; state: PlanState; deadline: Date }[];
  offers: readonly Offer[];
}

/** Offers as they stand by the clock, whether or not a job has written it yet: what was not answered in time has lapsed. */
export function asOfNow<Offer extends OfferRow>({ plans, offers }: Written<Offer>, now: Date): Offer[] {
  const over = new Set(
    plans.filter(({ state, deadline }) => state === "closed" || now >= deadline).map(({ id }) => id),
  );
  return offers.map((offer) => (over.has(offer.plan_id) ? { ...offer, state: atDeadline(offer) } : offer));
}

/** Offers when those members are asked for nothing any more who are suspended, or no members. */
export function inStanding(
  offers: readonly OfferRow[],
  isInStanding: (seller_id: string) => boolean,
): OfferRow[] {
  return offers.map((offer) =>
    isInStanding(offer.seller_id) ? offer : { ...offer, state: outOfStanding(offer) },
  );
}
