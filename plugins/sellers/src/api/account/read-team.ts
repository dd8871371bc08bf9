import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import type { TeamAnswer } from "../../contract/team";
import { invitationEnded, MOST_MEMBERS } from "../../domain/team";
import type { SellerRequest } from "../acting-seller";

/** How long an invitation that was not accepted is still listed, so that it can be sent again. */
const MOST_INVITATIONS = 50;

/** The team as who acts may see it: owners read how everybody is reached and who is asked; staff read names. */
export async function readTeam(req: SellerRequest, now: Date): Promise<TeamAnswer> {
  const { seller_id, member_id, role } = req.acting_seller;
  const owner = role === "owner";
  const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
  const [{ data: members }, { data: invitations }] = await Promise.all([
    query.graph({
      entity: "seller_member",
      fields: ["id", "name", "email", "mobile", "role"],
      filters: { seller_id },
      pagination: { take: MOST_MEMBERS, order: { created_at: "ASC" } },
    }),
    query.graph({
      entity: "seller_invitation",
      fields: ["id", "name", "email", "mobile", "expires_at", "accepted_at", "revoked_at"],
      filters: { seller_id, accepted_at: null, revoked_at: null },
      pagination: { take: MOST_INVITATIONS, order: { created_at: "DESC" } },
    }),
  ]);
  return {
    members: members.map(({ id, name, email, mobile, role }) => ({
      id,
      name,
      role,
      email: owner || id === member_id ? email : null,
      mobile: owner || id === member_id ? mobile : null,
      you: id === member_id,
    })),
    invitations: owner
      ? invitations.map((invitation) => ({
          id: invitation.id,
          name: invitation.name,
          email: invitation.email,
          mobile: invitation.mobile,
          expires_at: new Date(invitation.expires_at).toISOString(),
          expired: invitationEnded(dated(invitation), now) === "invitation_expired",
        }))
      : [],
    may_change: owner,
  };
}

function dated<T extends { expires_at: string | Date; accepted_at: unknown; revoked_at: unknown }>(row: T) {
  return { expires_at: new Date(row.expires_at), accepted_at: null, revoked_at: null };
}
