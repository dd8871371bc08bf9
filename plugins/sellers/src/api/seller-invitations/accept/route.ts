import { shownMobile } from "@dastranj/identity/contract";
import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { InvitationAcceptedAnswer, InvitationToken } from "../../../contract/team";
import { acceptInvitationWorkflow } from "../../../workflows/account/accept-invitation";

/** Whoever was invited and is signed in as nobody's member yet: join the team. */
export async function POST(
  req: AuthenticatedMedusaRequest<InvitationToken>,
  res: MedusaResponse<InvitationAcceptedAnswer>,
): Promise<void> {
  const { result } = await acceptInvitationWorkflow(req.scope).run({
    input: {
      token: req.validatedBody.token,
      auth_identity_id: req.auth_context.auth_identity_id,
      mobile: shownMobile(req.auth_context),
      now: new Date(),
    },
  });
  res.status(201).json({ member: result });
}
