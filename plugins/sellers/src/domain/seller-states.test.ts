import { describe, expect, it } from "vitest";
import { maySellerBecome, nextSellerStates, type SellerStatus, sells } from "./seller-states";

const ALL: SellerStatus[] = ["submitted", "verified", "suspended"];

describe("a seller's states", () => {
  it.each([
    ["submitted", ["verified"]],
    ["verified", ["suspended"]],
    ["suspended", ["verified"]],
  ] as const)("from %s she may become %j and nothing else", (from, expected) => {
    expect(ALL.filter((to) => maySellerBecome(from, to))).toEqual(expected);
    expect(nextSellerStates(from)).toEqual(expected);
  });

  it("only a verified seller sells", () => {
    expect(ALL.filter(sells)).toEqual(["verified"]);
  });
});
