import type { MedusaResponse } from "@medusajs/framework/http";
import type { MemberAdvanceAnswer } from "../../../../../contract/advances";
import { denyAdvance } from "../../../../../workflows/settlement/decide-advance";
import { readMemberAdvance } from "../../../../../workflows/settlement/read-advances";
import type { DenyAdvance } from "../../../../inputs/settlement";
import { ofMember } from "../../../../receiving/who";
import type { SellerRequest } from "../../../../seller-request";

/** An owner of the member's: she did not get it. */
export async function POST(
  req: SellerRequest<DenyAdvance>,
  res: MedusaResponse<MemberAdvanceAnswer>,
): Promise<void> {
  const { id, of, actor_id, now } = ofMember(req);
  await denyAdvance(req.scope, { id, ...of, ...req.validatedBody, actor_id, now });
  res.json({ advance: await readMemberAdvance(req.scope, { id, ...of }) });
}
