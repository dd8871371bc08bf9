import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { QUOTE_SIDES, QUOTE_STATES, QUOTE_VERBS } from "../../contract/quote-states";
import { isOver, quoteLeadsTo } from "./states";

const VERBS = QUOTE_VERBS.filter((verb) => verb !== "ask");
const ACTORS = [...QUOTE_SIDES, "clock"] as const;

describe("a request for a quote", () => {
  it("goes from question to offer, counter-offer and acceptance", () => {
    expect(quoteLeadsTo("asked", "offer", "cooperative")).toBe("offered");
    expect(quoteLeadsTo("offered", "counter", "company")).toBe("countered");
    expect(quoteLeadsTo("countered", "offer", "cooperative")).toBe("offered");
    expect(quoteLeadsTo("offered", "accept", "company")).toBe("accepted");
    expect(quoteLeadsTo("countered", "accept", "cooperative")).toBe("accepted");
  });

  it("goes on after an offer ran out, by a new one of either side", () => {
    expect(quoteLeadsTo("expired", "offer", "cooperative")).toBe("offered");
    expect(quoteLeadsTo("expired", "counter", "company")).toBe("countered");
    expect(quoteLeadsTo("expired", "accept", "company")).toBeNull();
  });

  it("lets each side do its own alone", () => {
    expect(quoteLeadsTo("offered", "offer", "company")).toBeNull();
    expect(quoteLeadsTo("offered", "counter", "cooperative")).toBeNull();
    expect(quoteLeadsTo("offered", "withdraw", "cooperative")).toBeNull();
    expect(quoteLeadsTo("offered", "decline", "company")).toBeNull();
    expect(quoteLeadsTo("offered", "expire", "company")).toBeNull();
    expect(quoteLeadsTo("offered", "accept", "clock")).toBeNull();
  });

  it("has nothing to counter before something was offered", () => {
    expect(quoteLeadsTo("asked", "counter", "company")).toBeNull();
    expect(quoteLeadsTo("asked", "accept", "company")).toBeNull();
  });

  it("never leaves a state in which it is over, whatever is done by whomever", () => {
    const done = fc.tuple(fc.constantFrom(...VERBS), fc.constantFrom(...ACTORS));
    fc.assert(
      fc.property(fc.constantFrom(...QUOTE_STATES), fc.array(done, { maxLength: 12 }), (from, deeds) => {
        let state = from;
        for (const [verb, by] of deeds) {
          const next = quoteLeadsTo(state, verb, by);
          if (isOver(state)) expect(next).toBeNull();
          state = next ?? state;
        }
      }),
    );
  });
});
