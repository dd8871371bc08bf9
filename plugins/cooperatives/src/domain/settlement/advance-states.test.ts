import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ADVANCE_STATES, type AdvanceState } from "../../contract/advances";
import { type AdvanceDeed, isAdvanceVoid, moveAdvance } from "./advance-states";

const DEEDS = ["confirm", "deny", "cancel"] as const satisfies readonly AdvanceDeed[];

describe("an advance by hand", () => {
  it.each([
    ["waiting", "confirm", "open"],
    ["waiting", "deny", "denied"],
    ["waiting", "cancel", "cancelled"],
    ["open", "confirm", "said"],
    ["open", "deny", "advance_wrong_state"],
    ["open", "cancel", "advance_wrong_state"],
    ["repaid", "confirm", "said"],
    ["repaid", "deny", "advance_wrong_state"],
    ["repaid", "cancel", "advance_wrong_state"],
    ["denied", "confirm", "advance_wrong_state"],
    ["denied", "deny", "said"],
    ["denied", "cancel", "advance_wrong_state"],
    ["cancelled", "confirm", "advance_wrong_state"],
    ["cancelled", "deny", "advance_wrong_state"],
    ["cancelled", "cancel", "said"],
  ] as const)("that is %s, at %s: %s", (state, deed, after) => {
    expect(moveAdvance(state, deed)).toBe(after);
  });

  it("has the outcome that was said first, whatever is said after it and how often", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...DEEDS), { minLength: 1, maxLength: 8 }), (deeds) => {
        let stands: AdvanceState = "waiting";
        for (const deed of deeds) {
          const after = moveAdvance(stands, deed);
          if (after !== "said" && after !== "advance_wrong_state") stands = after;
        }
        expect(stands).toBe(moveAdvance("waiting", deeds[0] ?? "confirm"));
      }),
    );
  });

  it("counts as long as it was neither denied nor taken back", () => {
    expect(ADVANCE_STATES.filter((state) => !isAdvanceVoid(state))).toEqual(["waiting", "open", "repaid"]);
  });
});
