import { describe, expect, it } from "vitest";
import { MEMBERSHIP_STATES, type MembershipTerms } from "../../contract/membership";
import { standing } from "./standing";
import { MEMBERSHIP_VERBS, moved, type Side } from "./states";
import { flawOfTerms } from "./terms";

describe("a membership", () => {
  it("goes these ways and no other", () => {
    const ways = (["cooperative", "producer"] as Side[]).flatMap((side) =>
      MEMBERSHIP_VERBS.flatMap((verb) =>
        MEMBERSHIP_STATES.flatMap((from) => {
          const to = moved(from, verb, side);
          return to && to !== from ? [`${side} ${verb}: ${from} → ${to}`] : [];
        }),
      ),
    );
    expect(ways).toEqual([
      "cooperative accept: applied → active",
      "cooperative refuse: applied → declined",
      "cooperative end: invited → withdrawn",
      "cooperative end: active → ended",
      "cooperative end: suspended → ended",
      "cooperative suspend: active → suspended",
      "cooperative reinstate: suspended → active",
      "producer accept: invited → active",
      "producer refuse: invited → declined",
      "producer end: applied → withdrawn",
      "producer end: active → left",
      "producer end: suspended → left",
    ]);
  });

  it("is agreed by both: nobody accepts what she herself asked for", () => {
    expect([moved("invited", "accept", "cooperative"), moved("applied", "accept", "producer")]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it("stays where it is when the same is said again", () => {
    expect([moved("active", "accept", "producer"), moved("left", "end", "producer")]).toEqual([
      "active",
      "left",
    ]);
    expect(moved("ended", "end", "producer")).toBeUndefined();
  });

  it("counts for an order only while it is active and its seller verified", () => {
    expect(standing("active", "verified")).toBe("good");
    expect(standing("active", "suspended")).toBe("seller_not_verified");
    expect(standing("suspended", "verified")).toBe("membership_suspended");
    expect([
      standing("invited", "verified"),
      standing("left", "verified"),
      standing(null, "verified"),
    ]).toEqual(Array(3).fill("not_a_member"));
  });
});

describe("the terms of a membership", () => {
  const terms: MembershipTerms = {
    mode: "cooperative",
    role: "member",
    agreement: null,
    share_fee: null,
    weight: 1,
  };
  const fee = (amount: string) => ({ ...terms, share_fee: { amount, currency_code: "irr", paid_on: null } });

  it("need an agreement for piecework", () => {
    expect(flawOfTerms(terms)).toBeNull();
    expect(flawOfTerms({ ...terms, mode: "piecework" })).toBe("membership_agreement_missing");
    const agreement = { reference: "۱۴۰۵/۱۲", on: "2026-05-01" };
    expect(flawOfTerms({ ...terms, mode: "piecework", agreement })).toBeNull();
  });

  it("are plausible", () => {
    expect([flawOfTerms(fee("1")), flawOfTerms(fee("10000000000"))]).toEqual([null, null]);
    expect([flawOfTerms(fee("0")), flawOfTerms(fee("10000000001"))]).toEqual(
      Array(2).fill("membership_fee_implausible"),
    );
    expect([0, 101].map((weight) => flawOfTerms({ ...terms, weight }))).toEqual(
      Array(2).fill("membership_weight_implausible"),
    );
  });
});
