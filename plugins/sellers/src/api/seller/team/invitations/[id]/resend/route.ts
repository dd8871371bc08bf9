import type { MedusaResponse } from "@medusajs/framework/http";
import type { TeamAnswer } from "../../../../../../contract/team";
import { resendInvitationWorkflow } from "../../../../../../workflows/account/invite-member";
import { actingOf } from "../../../../../account/acting";
import { languageOf } from "../../../../../account/language";
import { readTeam } from "../../../../../account/read-team";
import type { SellerRequest } from "../../../../../acting-seller";

/** Owners: send an invitation again. */
export async function POST(req: SellerRequest, res: MedusaResponse<TeamAnswer>): Promise<void> {
  const acting = actingOf(req);
  await resendInvitationWorkflow(req.scope).run({
    input: { ...acting, id: String(req.params.id), language: languageOf(req) },
  });
  res.json(await readTeam(req, acting.now));
}
