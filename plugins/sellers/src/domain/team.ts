/** Who may do what in a seller's team, and that it never stands without an owner. */

export const INVITATION_DAYS = 7;

/** The most who may act for one seller, and the most who may be asked at once. */
export const MOST_MEMBERS = 20;
export const MOST_OPEN_INVITATIONS = 10;

const DAY_MS = 86_400_000;

export interface TeamMember {
  id: string;
  role: "owner" | "staff";
}

/** Why a change of the team cannot be; null when it can. */
export type TeamFlaw = "owners_only" | "member_not_found" | "last_owner_stays";

/** Removing a member: owners remove anybody, staff only herself; the last owner stays. */
export function refuseRemoval(
  team: readonly TeamMember[],
  { by, member }: { by: string; member: string },
): TeamFlaw | null {
  const leaving = team.find(({ id }) => id === member);
  if (!leaving) return "member_not_found";
  if (by !== member && !isOwner(team, by)) return "owners_only";
  return leaving.role === "owner" && owners(team) === 1 ? "last_owner_stays" : null;
}

/** Changing a member's role: owners only, and one owner must remain. */
export function refuseRole(
  team: readonly TeamMember[],
  { by, member, role }: { by: string; member: string; role: TeamMember["role"] },
): TeamFlaw | null {
  if (!isOwner(team, by)) return "owners_only";
  const changed = team.find(({ id }) => id === member);
  if (!changed) return "member_not_found";
  const stepsDown = changed.role === "owner" && role === "staff";
  return stepsDown && owners(team) === 1 ? "last_owner_stays" : null;
}

/** Until when an invitation that is sent now may be accepted. */
export function invitationExpires(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * DAY_MS);
}

export interface InvitationState {
  expires_at: Date;
  accepted_at: Date | null;
  revoked_at: Date | null;
}

/** Why an invitation cannot be accepted any more; null while it can. */
export function invitationEnded(
  { expires_at, accepted_at, revoked_at }: InvitationState,
  now: Date,
): "invitation_used" | "invitation_revoked" | "invitation_expired" | null {
  if (accepted_at) return "invitation_used";
  if (revoked_at) return "invitation_revoked";
  return now >= expires_at ? "invitation_expired" : null;
}

function owners(team: readonly TeamMember[]): number {
  return team.filter(({ role }) => role === "owner").length;
}

function isOwner(team: readonly TeamMember[], id: string): boolean {
  return team.some((member) => member.id === id && member.role === "owner");
}
