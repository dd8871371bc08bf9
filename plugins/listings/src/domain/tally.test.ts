import { describe, expect, it } from "vitest";
import { Tally } from "./tally";

const tally = () => new Tally((q) => (q.includes("@") ? null : q.trim()));

describe("a tally", () => {
  it("sums what pages tell of goods, apart from what their sellers do themselves", () => {
    const counted = tally();
    counted.add(
      [
        { kind: "impression", handle: "kilim" },
        { kind: "impression", handle: "kilim" },
        { kind: "view", handle: "kilim" },
        { kind: "impression", handle: "figs" },
      ],
      null,
    );
    counted.add([{ kind: "basket_add", handle: "kilim" }], "sel_1");
    expect(counted.take().goods).toEqual([
      { handle: "kilim", by_seller: null, counts: { impression: 2, view: 1, basket_add: 0 } },
      { handle: "figs", by_seller: null, counts: { impression: 1, view: 0, basket_add: 0 } },
      { handle: "kilim", by_seller: "sel_1", counts: { impression: 0, view: 0, basket_add: 1 } },
    ]);
    expect(counted.isEmpty).toBe(true);
  });

  it("sums searches in vain by text and county, and not what is not to be kept", () => {
    const counted = tally();
    for (const q of ["gabbeh", " gabbeh", "me@home"]) counted.add([{ kind: "nothing_found", q }], null);
    counted.add([{ kind: "nothing_found", q: "gabbeh", county: "darab" }], null);
    expect(counted.take().searches).toEqual([
      { text: "gabbeh", county: "", times: 2 },
      { text: "gabbeh", county: "darab", times: 1 },
    ]);
  });

  it("does not grow without end", () => {
    const counted = tally();
    for (let each = 0; each < 20_100; each++)
      counted.add([{ kind: "view", handle: `invented-${each}` }], null);
    expect(counted.take().goods).toHaveLength(20_000);
  });
});
