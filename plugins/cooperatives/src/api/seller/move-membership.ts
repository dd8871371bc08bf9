import type { MedusaResponse } from "@medusajs/framework/http";
import type { CooperativeMemberAnswer, SellerMembershipAnswer } from "../../contract/membership";
import type { MembershipVerb } from "../../domain/membership/states";
import { moveMembership } from "../../workflows/membership/change-membership";
import { readMember, readMembership } from "../../workflows/membership/read-memberships";
import type { MoveMembership } from "../inputs/membership";
import type { SellerRequest } from "../seller-request";

/** The route by which a cooperative does something with a membership of its own. */
export const cooperativeMoves =
  (verb: MembershipVerb) =>
  async (req: SellerRequest<MoveMembership>, res: MedusaResponse<CooperativeMemberAnswer>): Promise<void> => {
    const { seller_id, member_id } = req.acting_seller;
    const own = { id: String(req.params.id), seller_id };
    const { words } = req.validatedBody;
    await moveMembership(req.scope, { ...own, member_id, by: "cooperative", verb, words, now: new Date() });
    res.json({ member: await readMember(req.scope, own) });
  };

/** The route by which a producer does something with a membership of hers. */
export const producerMoves =
  (verb: MembershipVerb) =>
  async (req: SellerRequest<MoveMembership>, res: MedusaResponse<SellerMembershipAnswer>): Promise<void> => {
    const { seller_id, member_id } = req.acting_seller;
    const own = { id: String(req.params.id), seller_id };
    const { words } = req.validatedBody;
    await moveMembership(req.scope, { ...own, member_id, by: "producer", verb, words, now: new Date() });
    res.json({ membership: await readMembership(req.scope, own) });
  };
