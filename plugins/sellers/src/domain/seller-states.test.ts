import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Actor,
  isWritable,
  refuseTransition,
  SELLER_STATUSES,
  type SellerStatus,
  type SellerVerb,
  sells,
  TRANSITIONS,
  verbsFrom,
} from "./seller-states";

const ACTORS: Actor[] = ["seller", "operator", "system"];
const VERBS = Object.keys(TRANSITIONS) as SellerVerb[];

describe("a seller's states", () => {
  it.each<[SellerStatus, Actor, SellerVerb[]]>([
    ["draft", "seller", ["submit", "close"]],
    ["draft", "operator", []],
    ["submitted", "operator", ["take_up", "reject"]],
    ["docs_review", "operator", ["request_changes", "schedule_visit", "verify", "reject"]],
    ["changes_requested", "seller", ["resubmit", "close"]],
    ["site_visit", "operator", ["request_changes", "schedule_visit", "verify", "reject"]],
    ["verified", "operator", ["suspend", "revoke"]],
    ["verified", "system", ["expire"]],
    ["suspended", "operator", ["reinstate", "revoke"]],
    ["suspended", "system", []],
    ["expired", "seller", ["renew", "close"]],
    ["renewal_review", "operator", ["refuse_renewal", "approve_renewal", "revoke"]],
    ["rejected", "operator", ["reopen"]],
    ["revoked", "operator", []],
    ["revoked", "seller", []],
  ])("from %s the %s may %j and nothing else", (from, by, expected) => {
    expect(verbsFrom(from, by)).toEqual(expected);
  });

  it.each<SellerVerb>(["request_changes", "reject", "reopen", "suspend", "refuse_renewal", "revoke"])(
    "nobody may %s without saying why",
    (verb) => {
      const from = TRANSITIONS[verb].from[0];
      expect(refuseTransition(verb, { from, by: "operator", reason: "  " })).toBe("reason_missing");
      expect(refuseTransition(verb, { from, by: "operator", reason: "دلیل" })).toBeNull();
    },
  );

  it("whoever was verified once never writes a whole application again: her Sheba is changed with a code alone", () => {
    const reached = new Set<SellerStatus>(["verified"]);
    for (const from of reached)
      for (const by of ACTORS) for (const verb of verbsFrom(from, by)) reached.add(TRANSITIONS[verb].to);
    expect([...reached].sort()).toEqual(["expired", "renewal_review", "revoked", "suspended", "verified"]);
    expect([...reached].filter(isWritable)).toEqual([]);
  });

  it("only a verified seller sells", () => {
    expect(SELLER_STATUSES.filter(sells)).toEqual(["verified"]);
  });

  it("whatever happens to her, she sells only after the office verified or reinstated her, and never once revoked", () => {
    const step = fc.record({ verb: fc.constantFrom(...VERBS), by: fc.constantFrom(...ACTORS) });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let status: SellerStatus = "draft";
        let approvedBy: Actor | null = null;
        for (const { verb, by } of steps) {
          const before: SellerStatus = status;
          if (refuseTransition(verb, { from: before, by, reason: "why" }) === null) {
            status = TRANSITIONS[verb].to;
            if (before === "revoked") return false;
            if (sells(status)) approvedBy = by;
          }
        }
        return !sells(status) || approvedBy === "operator";
      }),
    );
  });
});
