import { describe, expect, it } from "vitest";
import { leadsTo, type SellerOrderStatus, type SellerOrderVerb, verbsFrom } from "./seller-order-states";

const STATES: SellerOrderStatus[] = ["placed", "accepted", "in_production", "shipped"];
const VERBS: SellerOrderVerb[] = ["accept", "prepare", "ship"];

describe("a seller's part of an order", () => {
  it("goes only where the table says", () => {
    const table = STATES.flatMap((from) => VERBS.map((verb) => [from, verb, leadsTo(from, verb)] as const));
    expect(table.filter(([, , to]) => to !== null)).toEqual([
      ["placed", "accept", "accepted"],
      ["accepted", "prepare", "in_production"],
      ["accepted", "ship", "shipped"],
      ["in_production", "ship", "shipped"],
    ]);
  });

  it("offers exactly the verbs that lead somewhere", () => {
    for (const state of STATES) {
      expect(verbsFrom(state)).toEqual(VERBS.filter((verb) => leadsTo(state, verb) !== null));
    }
  });
});
