import type { CompanyRole } from "../../contract/company";

/** Who is in a company, and that it never stands without an owner. */

export const INVITATION_DAYS = 7;
/** The most who act for a company or are asked to. */
export const MOST_PEOPLE = 50;
/** The most companies that one person makes. */
export const MOST_COMPANIES = 5;

const DAY_MS = 86_400_000;

export interface Member {
  id: string;
  role: CompanyRole;
}

export type PeopleFlaw = "company_owners_only" | "person_not_found" | "company_last_owner";

/**
 * Whether somebody's place in a company may be changed; null when it may.
 *
 * @param active those who have joined
 * @param to her new role, or null when she goes; everybody may go herself
 */
export function refuseChange(
  active: readonly Member[],
  { by, person, to }: { by: string; person: string; to: CompanyRole | null },
): PeopleFlaw | null {
  const leaves = by === person && to === null;
  if (!leaves && !active.some(({ id, role }) => id === by && role === "owner")) return "company_owners_only";
  const changed = active.find(({ id }) => id === person);
  if (!changed) return "person_not_found";
  const owners = active.filter(({ role }) => role === "owner").length;
  return changed.role === "owner" && to !== "owner" && owners === 1 ? "company_last_owner" : null;
}

/** Until when an invitation that is sent now may be accepted. */
export function invitationExpires(now: Date): Date {
  return new Date(now.getTime() + INVITATION_DAYS * DAY_MS);
}
