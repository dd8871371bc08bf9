import { describe, expect, test } from "vitest";
import { invitationExpires, type Member, refuseChange } from "./people";

const owner: Member = { id: "owner", role: "owner" };
const buyer: Member = { id: "buyer", role: "buyer" };
const approver: Member = { id: "approver", role: "approver" };
const people = [owner, buyer, approver];

describe("a place in a company", () => {
  test("is changed by an owner", () => {
    expect(refuseChange(people, { by: "owner", person: "buyer", to: "approver" })).toBeNull();
    expect(refuseChange(people, { by: "owner", person: "buyer", to: null })).toBeNull();
  });

  test("is changed by nobody else, not even one's own", () => {
    expect(refuseChange(people, { by: "approver", person: "buyer", to: null })).toBe("company_owners_only");
    expect(refuseChange(people, { by: "buyer", person: "buyer", to: "owner" })).toBe("company_owners_only");
  });

  test("is left by whoever has it, but for the last owner", () => {
    expect(refuseChange(people, { by: "buyer", person: "buyer", to: null })).toBeNull();
    expect(refuseChange(people, { by: "owner", person: "owner", to: null })).toBe("company_last_owner");
    expect(refuseChange(people, { by: "owner", person: "owner", to: "buyer" })).toBe("company_last_owner");
    const two = [...people, { id: "other", role: "owner" as const }];
    expect(refuseChange(two, { by: "owner", person: "owner", to: null })).toBeNull();
  });

  test("is nobody's who is not there", () => {
    expect(refuseChange(people, { by: "owner", person: "stranger", to: "buyer" })).toBe("person_not_found");
  });

  test("is offered for seven days", () => {
    expect(invitationExpires(new Date("2026-11-26T10:00:00Z")).toISOString()).toBe(
      "2026-12-03T10:00:00.000Z",
    );
  });
});
