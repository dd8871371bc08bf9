import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Claim, type ClaimDeed, isClaimOpen, moveClaim, openClaim } from "./claim-states";

const at = (day: number) => new Date(Date.UTC(2026, 10, day));
const time = (day: number) => ({ now: at(day), days: 5 });
const claimed = openClaim(1000, time(1));
const moved = (claim: Claim, deed: ClaimDeed, day = 2): Claim => {
  const stands = moveClaim(claim, deed, time(day));
  if (typeof stands === "string") throw new Error(stands);
  return stands;
};

describe("a claim", () => {
  const answered = moved(claimed, { verb: "answer", granted: 400 });
  const escalated = moved(answered, { verb: "escalate" }, 3);

  it("waits for the cooperative, so many days", () => {
    expect(claimed).toEqual({ state: "open", claimed: 1000, offered: null, granted: null, until: at(6) });
    expect(moveClaim(claimed, { verb: "consent" }, time(2))).toBe("claim_wrong_state");
    expect(moveClaim(claimed, { verb: "escalate" }, time(2))).toBe("claim_wrong_state");
    expect(moveClaim(claimed, { verb: "decide", granted: 1 }, time(2))).toBe("claim_wrong_state");
  });

  it("is granted whole, and that is its end", () => {
    const granted = moved(claimed, { verb: "grant" });
    expect(granted).toMatchObject({ state: "settled", granted: 1000, until: null });
    expect(moved(claimed, { verb: "answer", granted: 1000 })).toEqual(granted);
    expect(moveClaim(granted, { verb: "grant" }, time(9))).toBe("said");
    expect(moveClaim(granted, { verb: "answer", granted: 1 }, time(9))).toBe("claim_wrong_state");
  });

  it("is granted in part or refused, and then it is the buyer's turn", () => {
    expect(answered).toEqual({ state: "answered", claimed: 1000, offered: 400, granted: null, until: at(7) });
    expect(moveClaim(answered, { verb: "answer", granted: 400 }, time(3))).toBe("said");
    expect(moveClaim(answered, { verb: "answer", granted: 500 }, time(3))).toBe("claim_wrong_state");
    expect(moved(answered, { verb: "consent" }, 3)).toMatchObject({ state: "settled", granted: 400 });
    const refused = moved(claimed, { verb: "answer", granted: 0 });
    expect(moved(refused, { verb: "consent" }, 3)).toMatchObject({ state: "settled", granted: 0 });
    expect(moved(answered, { verb: "grant" }, 3)).toMatchObject({ state: "settled", granted: 1000 });
  });

  it("goes to the operator, who decides between nothing and all of it", () => {
    expect(escalated).toMatchObject({ state: "escalated", until: null, granted: null });
    expect(moveClaim(escalated, { verb: "escalate" }, time(9))).toBe("said");
    for (const granted of [-1, 1001, 0.5])
      expect(moveClaim(escalated, { verb: "decide", granted }, time(9))).toBe("claim_granted_implausible");
    const decided = moved(escalated, { verb: "decide", granted: 700 }, 9);
    expect(decided).toMatchObject({ state: "decided", granted: 700, offered: 400 });
    expect(moveClaim(decided, { verb: "decide", granted: 700 }, time(9))).toBe("said");
    expect(moveClaim(decided, { verb: "decide", granted: 701 }, time(9))).toBe("claim_wrong_state");
    expect(moveClaim(decided, { verb: "grant" }, time(9))).toBe("claim_wrong_state");
    expect(moved(escalated, { verb: "grant" }, 9)).toMatchObject({ state: "settled", granted: 1000 });
  });

  it("goes on where one side is silent: to the operator, or by what was answered", () => {
    expect(moveClaim(claimed, { verb: "run_out" }, time(5))).toBe("said");
    expect(moved(claimed, { verb: "run_out" }, 6)).toMatchObject({ state: "escalated", until: null });
    expect(moveClaim(claimed, { verb: "answer", granted: 1 }, time(6))).toBe("claim_wrong_state");
    expect(moved(answered, { verb: "run_out" }, 7)).toMatchObject({ state: "settled", granted: 400 });
    expect(moveClaim(answered, { verb: "escalate" }, time(7))).toBe("claim_wrong_state");
    expect(moveClaim(escalated, { verb: "run_out" }, time(28))).toBe("said");
  });

  it("has granted something exactly once it has its end, and never more than was claimed, whatever is done", () => {
    const deed = fc.oneof(
      fc.constantFrom<ClaimDeed>(
        { verb: "grant" },
        { verb: "consent" },
        { verb: "escalate" },
        { verb: "run_out" },
      ),
      fc.record({
        verb: fc.constantFrom("answer" as const, "decide" as const),
        granted: fc.integer({ min: -5, max: 1005 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(deed, fc.integer({ min: 1, max: 28 })), { maxLength: 8 }), (deeds) => {
        let claim = claimed;
        for (const [one, day] of deeds) {
          const stands = moveClaim(claim, one, time(day));
          if (typeof stands === "string") continue;
          expect(isClaimOpen(claim.state)).toBe(true);
          claim = stands;
          expect(claim.granted === null).toBe(isClaimOpen(claim.state));
          expect(claim.granted ?? 0).toBeGreaterThanOrEqual(0);
          expect(claim.granted ?? 0).toBeLessThanOrEqual(1000);
        }
      }),
      { numRuns: 500 },
    );
  });
});
