import { describe, expect, it } from "vitest";
import { afterJudging, afterWriting } from "./review-states";

describe("a review that is written", () => {
  it("is seen by everybody at once", () => {
    expect(afterWriting(null, [])).toEqual({ state: "shown", held_for: [] });
  });

  it("waits for the office when it leads elsewhere, and is seen when that is taken out", () => {
    const held = afterWriting(null, ["phone"]);
    expect(held).toEqual({ state: "held", held_for: ["phone"] });
    expect(afterWriting(held, [])).toEqual({ state: "shown", held_for: [] });
  });

  it("waits for the office after it was hidden, however often it is changed", () => {
    const once = afterWriting({ state: "hidden", held_for: [] }, []);
    expect(once).toEqual({ state: "held", held_for: ["hidden_before"] });
    expect(afterWriting(once, [])).toEqual(once);
    expect(afterWriting(once, ["link"])).toEqual({ state: "held", held_for: ["link", "hidden_before"] });
  });
});

describe("the office", () => {
  it.each([
    ["shown", "hide", "hidden"],
    ["shown", "show", "shown"],
    ["held", "show", "shown"],
    ["held", "hide", "hidden"],
    ["hidden", "show", "shown"],
    ["hidden", "hide", null],
  ] as const)("of a review that is %s: %s leads to %s", (state, verb, to) => {
    expect(afterJudging(state, verb)).toBe(to);
  });
});
