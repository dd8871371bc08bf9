import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { invitationEnded, invitationExpires, refuseRemoval, refuseRole, type TeamMember } from "./team";

const owner: TeamMember = { id: "maryam", role: "owner" };
const staff: TeamMember = { id: "zahra", role: "staff" };
const NOW = new Date("2026-11-25T10:00:00Z");

describe("a seller's team", () => {
  it("lets staff leave but change nobody", () => {
    const team = [owner, staff, { id: "leila", role: "staff" } as const];
    expect(refuseRemoval(team, { by: "zahra", member: "zahra" })).toBeNull();
    expect(refuseRemoval(team, { by: "zahra", member: "leila" })).toBe("owners_only");
    expect(refuseRole(team, { by: "zahra", member: "zahra", role: "owner" })).toBe("owners_only");
  });

  it("lets an owner go only when another stays", () => {
    expect(refuseRemoval([owner, staff], { by: "maryam", member: "maryam" })).toBe("last_owner_stays");
    expect(refuseRole([owner, staff], { by: "maryam", member: "maryam", role: "staff" })).toBe(
      "last_owner_stays",
    );
    expect(refuseRemoval([owner, { ...staff, role: "owner" }], { by: "zahra", member: "maryam" })).toBeNull();
  });

  it("knows nobody of another team", () => {
    expect(refuseRemoval([owner], { by: "maryam", member: "zahra" })).toBe("member_not_found");
    expect(refuseRole([owner], { by: "maryam", member: "zahra", role: "staff" })).toBe("member_not_found");
    expect(refuseRemoval([owner, staff], { by: "stranger", member: "zahra" })).toBe("owners_only");
  });

  it("is never without an owner, whatever its members try in whatever order", () => {
    const member = fc.constantFrom("a", "b", "c", "d");
    const role = fc.constantFrom("owner", "staff") as fc.Arbitrary<TeamMember["role"]>;
    const attempt = fc.record({ by: member, member, role: fc.option(role) });
    fc.assert(
      fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
        let team: TeamMember[] = [
          { id: "a", role: "owner" },
          ...["b", "c", "d"].map((id) => ({ id, role: "staff" as const })),
        ];
        for (const { by, member, role } of attempts) {
          if (role) {
            if (refuseRole(team, { by, member, role })) continue;
            team = team.map((each) => (each.id === member ? { ...each, role } : each));
          } else if (!refuseRemoval(team, { by, member })) team = team.filter(({ id }) => id !== member);
          expect(team.some((each) => each.role === "owner")).toBe(true);
        }
      }),
    );
  });
});

describe("an invitation", () => {
  const open = { expires_at: invitationExpires(NOW), accepted_at: null, revoked_at: null };

  it("holds for seven days", () => {
    expect(open.expires_at).toEqual(new Date("2026-12-02T10:00:00Z"));
    expect(invitationEnded(open, new Date("2026-12-02T09:59:59.999Z"))).toBeNull();
    expect(invitationEnded(open, open.expires_at)).toBe("invitation_expired");
  });

  it("is accepted once, and not after it was taken back", () => {
    expect(invitationEnded({ ...open, accepted_at: NOW }, NOW)).toBe("invitation_used");
    expect(invitationEnded({ ...open, revoked_at: NOW }, NOW)).toBe("invitation_revoked");
  });
});
