import type { MedusaResponse } from "@medusajs/framework/http";
import type { InviteMember, TeamAnswer } from "../../../../contract/team";
import { inviteMemberWorkflow } from "../../../../workflows/account/invite-member";
import { actingOf } from "../../../account/acting";
import { readTeam } from "../../../account/read-team";
import type { SellerRequest } from "../../../acting-seller";

/** Owners: ask somebody into the team. */
export async function POST(req: SellerRequest<InviteMember>, res: MedusaResponse<TeamAnswer>): Promise<void> {
  const acting = actingOf(req);
  await inviteMemberWorkflow(req.scope).run({ input: { ...acting, invite: req.validatedBody } });
  res.status(201).json(await readTeam(req, acting.now));
}
