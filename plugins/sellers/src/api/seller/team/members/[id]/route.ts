import type { MedusaResponse } from "@medusajs/framework/http";
import type { TeamAnswer } from "../../../../../contract/team";
import { removeMemberWorkflow } from "../../../../../workflows/account/change-team";
import { actingOf } from "../../../../account/acting";
import { readTeam } from "../../../../account/read-team";
import type { SellerRequest } from "../../../../acting-seller";

/** Owners: remove a member. Everybody: leave. */
export async function DELETE(req: SellerRequest, res: MedusaResponse<TeamAnswer>): Promise<void> {
  const acting = actingOf(req);
  const member = String(req.params.id);
  await removeMemberWorkflow(req.scope).run({ input: { ...acting, member } });
  // Who left reads the team no more.
  const left = member === acting.member_id;
  res.json(left ? { members: [], invitations: [], may_change: false } : await readTeam(req, acting.now));
}
