import { describe, expect, it } from "vitest";
import { judgeAcceptance, type StandingRequest } from "./acceptance";

const NOON = new Date("2026-11-26T12:00:00Z");
const OFFERED: StandingRequest = {
  state: "offered",
  newest: { id: "second", offered_by: "cooperative", valid_until: new Date("2026-11-30T12:00:00Z") },
  accepted_quote_id: null,
};
const accepted = (request: Partial<StandingRequest>, quote_id = "second", now = NOON) =>
  judgeAcceptance({ ...OFFERED, ...request }, { quote_id, by: "company", now });

describe("accepting a quote", () => {
  it("takes the newest version, of the other side, while it holds", () => {
    expect(accepted({})).toBe("accept");
    expect(judgeAcceptance(OFFERED, { quote_id: "second", by: "cooperative", now: NOON })).toBe(
      "quote_own_version",
    );
  });
  it("does not take what a newer version stands before", () => {
    expect(accepted({}, "first")).toBe("quote_newer_version");
  });
  it("is too late from the moment on at which it runs out", () => {
    expect(accepted({}, "second", new Date("2026-11-30T11:59:59.999Z"))).toBe("accept");
    expect(accepted({}, "second", new Date("2026-11-30T12:00:00Z"))).toBe("quote_expired");
    expect(accepted({ state: "expired" })).toBe("quote_expired");
  });
  it("twice is once, and another version after that is refused", () => {
    const stands = { state: "accepted", accepted_quote_id: "second" } as const;
    expect(accepted(stands)).toBe("already");
    expect(accepted(stands, "first")).toBe("quote_already_accepted");
  });
  it("is refused where nothing was offered, or one side let go", () => {
    expect(accepted({ state: "asked", newest: null })).toBe("quote_nothing_offered");
    expect(accepted({ state: "withdrawn" })).toBe("quote_over");
    expect(accepted({ state: "declined" })).toBe("quote_over");
  });
});
