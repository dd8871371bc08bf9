import type { MedusaResponse } from "@medusajs/framework/http";
import type { TeamAnswer } from "../../../../../contract/team";
import { revokeInvitationWorkflow } from "../../../../../workflows/account/invite-member";
import { actingOf } from "../../../../account/acting";
import { readTeam } from "../../../../account/read-team";
import type { SellerRequest } from "../../../../acting-seller";

/** Owners: take an invitation back. */
export async function DELETE(req: SellerRequest, res: MedusaResponse<TeamAnswer>): Promise<void> {
  const acting = actingOf(req);
  await revokeInvitationWorkflow(req.scope).run({ input: { ...acting, id: String(req.params.id) } });
  res.json(await readTeam(req, acting.now));
}
