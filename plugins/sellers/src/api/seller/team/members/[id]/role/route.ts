import type { MedusaResponse } from "@medusajs/framework/http";
import type { ChangeRole, TeamAnswer } from "../../../../../../contract/team";
import { changeRoleWorkflow } from "../../../../../../workflows/account/change-team";
import { actingOf } from "../../../../../account/acting";
import { readTeam } from "../../../../../account/read-team";
import type { SellerRequest } from "../../../../../acting-seller";

/** Owners: make a member an owner, or staff. */
export async function POST(req: SellerRequest<ChangeRole>, res: MedusaResponse<TeamAnswer>): Promise<void> {
  const acting = actingOf(req);
  const member = String(req.params.id);
  const change = req.validatedBody;
  await changeRoleWorkflow(req.scope).run({ input: { ...acting, member, change } });
  // Whoever stepped down sees from now on what staff see.
  if (member === acting.member_id) req.acting_seller.role = change.role;
  res.json(await readTeam(req, acting.now));
}
