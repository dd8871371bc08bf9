import { describe, expect, it } from "vitest";
import { isAskedFor, orderOf, wordsOf } from "./wanted-goods";

const list = { limit: 24, offset: 0 };

describe("the words that are searched", () => {
  it("are letters and digits in one spelling, whatever stands around them", () => {
    expect(wordsOf({ ...list, q: '"عسل" -كوهي (۵۰۰گرم)' })).toEqual(["عسل", "کوهی", "500گرم"]);
    expect(wordsOf({ ...list, q: "Rose-water" })).toEqual(["rose", "water"]);
  });

  it("are none where nothing was typed, and no word where only signs were", () => {
    expect(wordsOf(list)).toBeUndefined();
    expect(wordsOf({ ...list, q: "  " })).toBeUndefined();
    expect(wordsOf({ ...list, q: "؟!" })).toEqual([]);
  });
});

describe("the order", () => {
  it("is the newest first in a list, the best first in a search, and else as asked for", () => {
    expect(orderOf(list, undefined)).toEqual({ created_at: "DESC", id: "ASC" });
    expect(orderOf(list, ["عسل"])).toBeUndefined();
    expect(orderOf({ ...list, sort: "price_asc" }, ["عسل"])).toEqual({ price_irr: "ASC", id: "ASC" });
  });
});

describe("a card is asked for", () => {
  const card = {
    handle: "عسل",
    county: "shiraz",
    craft: "honey",
    seller_handle: "bibi",
    categories: ["food", "honey"],
  };

  it("when it carries all that was named, letter by letter", () => {
    expect(isAskedFor(card, { ...list, category: "honey", county: "shiraz", seller: "bibi" })).toBe(true);
    expect(isAskedFor(card, list)).toBe(true);
    for (const other of [
      { county: "Shiraz" },
      { category: "hon" },
      { craft: "HONEY" },
      { seller: "bibI" },
      { handle: "x" },
    ]) {
      expect(isAskedFor(card, { ...list, ...other })).toBe(false);
    }
  });
});
