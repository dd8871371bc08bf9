import type { MedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { InvitationLookAnswer, InvitationToken } from "../../../../contract/team";
import { invitationEnded } from "../../../../domain/team";
import { hashOfToken } from "../../../../workflows/account/invite-member";
import { refusal } from "../../../../workflows/refusal";

/** Whoever holds an invitation: who asks her, and with what to sign in. */
export async function POST(
  req: MedusaRequest<InvitationToken>,
  res: MedusaResponse<InvitationLookAnswer>,
): Promise<void> {
  const { data } = await req.scope.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "seller_invitation",
    fields: [
      "name",
      "email",
      "mobile",
      "expires_at",
      "accepted_at",
      "revoked_at",
      "seller.name",
      "seller.name_en",
    ],
    filters: { token_hash: hashOfToken(req.validatedBody.token) },
  });
  const [invitation] = data;
  if (!invitation) throw refusal("invitation_not_found");
  const { name, email, mobile, seller, accepted_at, revoked_at } = invitation;
  const expires_at = new Date(invitation.expires_at);
  const ended = invitationEnded({ expires_at, accepted_at, revoked_at }, new Date());
  if (ended) throw refusal(ended);
  res.json({
    invitation: {
      seller: { name: seller.name, name_en: seller.name_en },
      name,
      email,
      mobile,
      expires_at: expires_at.toISOString(),
    },
  });
}
