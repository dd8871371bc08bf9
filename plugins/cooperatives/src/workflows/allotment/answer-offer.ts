import type { MedusaContainer } from "@medusajs/framework/types";
import type { AllotmentVerb } from "../../contract/allotment-words";
import { ALLOTMENT_MODULE } from "../../contract/names";
import { answered, outOfStanding, type Said } from "../../domain/offers/answer";
import type { OfferRow } from "../../modules/allotment/rows";
import type { AllotmentModuleService } from "../../modules/allotment/service";
import { standingOf } from "../membership/standing-of";
import { deliveredSoFar } from "../receiving/delivered-so-far";
import { refusal } from "../refusal";
import { settle, writeEnded } from "./settle";

/** What somebody of a member's says to an offer of hers. */
export interface SaidToOffer {
  offer_id: string;
  seller_id: string;
  member_id: string;
  said: Said;
  now: Date;
}

const VERBS: Record<Said["verb"], AllotmentVerb> = {
  accept: "accepted",
  decline: "declined",
  take_back: "taken_back",
};

/** A member accepts her offer, accepts less of it, declines it, or takes back what she said. Said twice, it is said once. */
export async function answerOffer(
  container: MedusaContainer,
  { offer_id, seller_id, member_id, said, now }: SaidToOffer,
): Promise<void> {
  const service = container.resolve<AllotmentModuleService>(ALLOTMENT_MODULE);
  const [known] = await service.listAllotments({ id: offer_id, seller_id }, { take: 1 });
  if (!known) throw refusal("offer_not_found");
  const { cooperative_id, wholesale_order_id: order_id } = known;
  const standings = await standingOf(container, { cooperative_id, producer_ids: [seller_id] });
  const good = standings.get(seller_id)?.standing === "good";
  const closed = await service.step({ order_id }, async (standing, context) => {
    const found = standing.offers.find(({ id }) => id === offer_id);
    const plan = standing.plans.find(({ id }) => id === found?.plan_id);
    if (!found || !plan) throw refusal("offer_not_found");
    const say = async (offer: OfferRow): Promise<OfferRow | null> => {
      const next = answered(offer, plan, said, now);
      if ("refused" in next) throw refusal(next.refused);
      if (!next.changed) return null;
      if (!good) throw refusal("offer_closed");
      if (standing.order.state !== "allotting" && standing.order.state !== "allotted")
        throw refusal("offer_over");
      const { state, accepted } = next;
      if (offer.accepted !== null && (accepted ?? 0) < (await deliveredSoFar(offer_id, context)))
        throw refusal("offer_delivered");
      await service.changeOffers([{ id: offer_id, state, accepted, by: member_id }], now, context);
      const event = { verb: VERBS[said.verb], actor_id: member_id, at: now, details: { quantity: accepted } };
      await service.note(
        [{ wholesale_order_id: order_id, plan_id: plan.id, allotment_id: offer_id, ...event }],
        context,
      );
      return { ...offer, state, accepted };
    };
    // Who is suspended, or no member any more, finishes what she accepted; what she has not answered is closed.
    const ended = { ...found, state: good ? found.state : outOfStanding(found) };
    const closes = ended.state !== found.state;
    if (closes) await writeEnded(service, [ended], now, context);
    const changed = closes ? ended : await say(found);
    if (changed) {
      const offers = standing.offers.map((one) => (one.id === offer_id ? changed : one));
      await settle(container, { ...standing, offers, sent: true, actor_id: member_id, now }, context);
    }
    return closes;
  });
  if (closed) throw refusal("offer_closed");
}
