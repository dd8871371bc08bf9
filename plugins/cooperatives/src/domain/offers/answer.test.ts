import { describe, expect, it } from "vitest";
import {
  answered,
  atDeadline,
  isAnswerable,
  leastOf,
  type Offer,
  outOfStanding,
  type PlanOfOffer,
} from "./answer";

const now = new Date("2027-01-10T08:00:00Z");
const plan: PlanOfOffer = { state: "open", deadline: new Date("2027-01-12T08:00:00Z"), step: 100 };
const offer: Offer = { state: "offered", quantity: 15_000, accepted: null, minimum_batch: 5000, already: 0 };
const after = new Date("2027-01-12T08:00:00Z");

describe("a member answers her offer", () => {
  it("accepts her share", () => {
    expect(answered(offer, plan, { verb: "accept" }, now)).toEqual({
      state: "accepted",
      accepted: 15_000,
      changed: true,
    });
  });

  it("accepts less, but not less than her batch", () => {
    expect(answered(offer, plan, { verb: "accept", quantity: 5000 }, now)).toMatchObject({ accepted: 5000 });
    expect(answered(offer, plan, { verb: "accept", quantity: 4900 }, now)).toEqual({
      refused: "offer_below_batch",
    });
    expect(answered(offer, plan, { verb: "accept", quantity: 0 }, now)).toEqual({
      refused: "offer_below_batch",
    });
  });

  it("accepts no more than she was offered, and only in steps", () => {
    expect(answered(offer, plan, { verb: "accept", quantity: 15_100 }, now)).toEqual({
      refused: "offer_above_share",
    });
    expect(answered(offer, plan, { verb: "accept", quantity: 1e9 }, now)).toEqual({
      refused: "offer_above_share",
    });
    expect(answered(offer, plan, { verb: "accept", quantity: 5050 }, now)).toEqual({
      refused: "offer_step_wrong",
    });
  });

  it("declines, and takes back what she said while there is time", () => {
    const declined = answered(offer, plan, { verb: "decline" }, now);
    expect(declined).toEqual({ state: "declined", accepted: null, changed: true });
    const before = { ...offer, state: "declined" as const };
    expect(answered(before, plan, { verb: "take_back" }, now)).toEqual({
      state: "offered",
      accepted: null,
      changed: true,
    });
    expect(answered(before, plan, { verb: "take_back" }, after)).toEqual({ refused: "offer_over" });
  });

  it("says the same once more, and nothing happens, also when it is late", () => {
    const accepted = { ...offer, state: "accepted" as const, accepted: 15_000 };
    for (const at of [now, after])
      expect(answered(accepted, plan, { verb: "accept" }, at)).toEqual({
        state: "accepted",
        accepted: 15_000,
        changed: false,
      });
  });

  it("answers nothing when the deadline is over, the plan is closed, or she is out of standing", () => {
    expect(answered(offer, plan, { verb: "accept" }, after)).toEqual({ refused: "offer_over" });
    expect(answered(offer, { ...plan, state: "closed" }, { verb: "decline" }, now)).toEqual({
      refused: "offer_over",
    });
    expect(answered({ ...offer, state: "lapsed" }, plan, { verb: "accept" }, now)).toEqual({
      refused: "offer_over",
    });
    expect(answered({ ...offer, state: "closed" }, plan, { verb: "accept" }, now)).toEqual({
      refused: "offer_closed",
    });
    expect(isAnswerable(offer, plan, now)).toBe(true);
  });

  it("may accept any part of an offer on top of what she makes already", () => {
    expect(leastOf({ quantity: 2000, minimum_batch: 5000, already: 6000 })).toBe(1);
    expect(leastOf({ quantity: 2000, minimum_batch: 5000, already: 0 })).toBe(2000);
    expect(leastOf({ quantity: 9000, minimum_batch: 5000, already: 0 })).toBe(5000);
  });
});

describe("what becomes of an offer without her", () => {
  it("lapses unanswered; an answer stays", () => {
    expect(
      ["offered", "accepted", "declined", "closed"].map((state) => atDeadline({ state } as Offer)),
    ).toEqual(["lapsed", "accepted", "declined", "closed"]);
  });

  it("is closed when she is suspended before she answers; what she accepted she finishes", () => {
    expect(
      ["offered", "accepted", "declined", "lapsed"].map((state) => outOfStanding({ state } as Offer)),
    ).toEqual(["closed", "accepted", "declined", "lapsed"]);
  });
});
