import type { MedusaResponse } from "@medusajs/framework/http";
import type { MemberAdvanceAnswer } from "../../../../../contract/advances";
import { confirmAdvance } from "../../../../../workflows/settlement/decide-advance";
import { readMemberAdvance } from "../../../../../workflows/settlement/read-advances";
import { ofMember } from "../../../../receiving/who";
import type { SellerRequest } from "../../../../seller-request";

/** An owner of the member's: she got it by hand. */
export async function POST(
  req: SellerRequest<unknown>,
  res: MedusaResponse<MemberAdvanceAnswer>,
): Promise<void> {
  const { id, of, actor_id, now } = ofMember(req);
  await confirmAdvance(req.scope, { id, ...of, actor_id, now });
  res.json({ advance: await readMemberAdvance(req.scope, { id, ...of }) });
}
