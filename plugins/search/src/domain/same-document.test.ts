import { describe, expect, it } from "vitest";
import { saysTheSame } from "./same-document";

const honey = {
  id: "honey",
  price_irr: 100,
  categories: ["food", "honey"],
  name_words: "عسل کوهی",
  unit: null,
};

describe("two documents say the same", () => {
  it("in whatever order, with or without what is null, and whatever the day", () => {
    expect(
      saysTheSame(honey, {
        name_words: "کوهی  عسل",
        categories: ["honey", "food"],
        attributes: [],
        price_irr: 100,
        id: "honey",
        rank: 7,
        ready_by: 20261231,
      }),
    ).toBe(true);
    expect(saysTheSame({ created_at: new Date(0) }, { created_at: "1970-01-01T00:00:00.000Z" })).toBe(true);
  });

  it("unless a price, a word or a list is another", () => {
    for (const other of [
      { price_irr: 101 },
      { name_words: "عسل" },
      { categories: ["food"] },
      { unit: "weight" },
    ]) {
      expect(saysTheSame(honey, { ...honey, ...other })).toBe(false);
    }
  });
});
