import { describe, expect, test } from "vitest";
import { chosenOf, toggled, without } from "./chosen";
import { relaxations, reliefs } from "./relaxed";
import { EVERYTHING, NOTHING_CHOSEN, type Search } from "./search-address";

const search: Search = {
  ...EVERYTHING,
  q: "dried figs",
  county: ["estahban", "fasa"],
  attribute: ["grade:first"],
  wholesale: true,
  price: { currency: "irr", max: 5_000_000 },
};

describe("what is chosen", () => {
  test("is told one by one", () => {
    expect(chosenOf(search)).toEqual([
      { filter: "county", value: "estahban" },
      { filter: "county", value: "fasa" },
      { filter: "attribute", value: "grade:first" },
      { filter: "wholesale" },
      { filter: "price", price: { currency: "irr", max: 5_000_000 } },
    ]);
    expect(chosenOf({ ...search, ...NOTHING_CHOSEN })).toEqual([]);
  });
  test("can be taken back one by one until nothing is chosen", () => {
    let left = search;
    for (const each of chosenOf(search)) left = { ...left, ...without(left, each) };
    expect(left).toEqual({ ...EVERYTHING, q: "dried figs" });
  });
  test("is chosen by a press and taken back by the next", () => {
    expect(toggled(search, "county", "darab")).toEqual({ county: ["estahban", "fasa", "darab"] });
    expect(toggled(search, "county", "fasa")).toEqual({ county: ["estahban"] });
  });
});

describe("where nothing was found", () => {
  test("each filter is let go of, then all of them, and never more than five are tried", () => {
    expect(relaxations(search).map(({ drop }) => drop)).toEqual([
      "county",
      "attribute",
      "wholesale",
      "price",
      "everything",
    ]);
    expect(relaxations(search)[0]?.change).toEqual({ county: [] });
  });
  test("of words alone each one is let go of", () => {
    expect(relaxations({ ...EVERYTHING, q: "blue dried figs" })).toEqual([
      { drop: "word", word: "blue", change: { q: "dried figs" } },
      { drop: "word", word: "dried", change: { q: "blue figs" } },
      { drop: "word", word: "figs", change: { q: "blue dried" } },
    ]);
  });
  test("of a single word nothing is left to let go of", () => {
    expect(relaxations({ ...EVERYTHING, q: "figs" })).toEqual([]);
  });
  test("what gives most is offered first, and everything only where one thing is not enough", () => {
    const tried = (counts: number[]) =>
      relaxations({ ...EVERYTHING, county: ["fasa"], wholesale: true }).map((each, index) => ({
        ...each,
        count: counts[index] ?? 0,
      }));
    expect(reliefs(tried([2, 8, 8])).map(({ drop, count }) => [drop, count])).toEqual([
      ["wholesale", 8],
      ["county", 2],
    ]);
    expect(reliefs(tried([0, 0, 9])).map(({ drop }) => drop)).toEqual(["everything"]);
    expect(reliefs(tried([0, 0, 0]))).toEqual([]);
  });
});
