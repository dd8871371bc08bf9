import type { MemberOfferAnswer } from "../../contract/allotment";
import { answerOffer } from "../../workflows/allotment/answer-offer";
import { readOffer } from "../../workflows/allotment/read-offers";
import type { SellerRequest } from "../seller-request";

type Said = Parameters<typeof answerOffer>[1]["said"];

/** Takes down what somebody of a member's says to an offer of hers, and answers how it stands. */
export async function say(req: SellerRequest<unknown>, said: Said): Promise<MemberOfferAnswer> {
  const { seller_id, member_id } = req.acting_seller;
  const now = new Date();
  const offer_id = req.params.id as string;
  await answerOffer(req.scope, { offer_id, seller_id, member_id, said, now });
  return { offer: await readOffer(req.scope, { offer_id, seller_id, now }) };
}
