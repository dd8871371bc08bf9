import { describe, expect, it } from "vitest";
import { choicesOf, isAskedFor, narrowedBy, orderOf } from "./wanted-goods";

const list = { limit: 24, offset: 0 };

describe("the order", () => {
  it("is what is recommended in a list, the best first in a search, and else as asked for", () => {
    expect(orderOf({}, undefined)).toEqual({ rank: "DESC", id: "ASC" });
    expect(orderOf({ sort: "relevance" }, undefined)).toEqual({ rank: "DESC", id: "ASC" });
    expect(Object.entries(orderOf({}, ["عسل"]))).toEqual([
      ["_score", "DESC"],
      ["rank", "DESC"],
      ["id", "ASC"],
    ]);
    expect(orderOf({ sort: "newest" }, ["عسل"])).toEqual({ created_at: "DESC", id: "ASC" });
    expect(orderOf({ sort: "price_asc" }, ["عسل"])).toEqual({ price_irr: "ASC", id: "ASC" });
    expect(orderOf({ sort: "price_desc", currency: "eur" }, undefined)).toEqual({
      price_eur_cents: "DESC",
      id: "ASC",
    });
  });
});

describe("what goods are narrowed by", () => {
  it("is everything that was chosen: any value of one thing, any value of one key, and every key", () => {
    const wanted = {
      ...list,
      category: ["rugs", "kilims"],
      county: ["firuzabad"],
      seller: ["bibi"],
      attribute: ["dye:natural", "size:small", "dye:mixed"],
      wholesale: true,
      price_min: 100,
      currency: "eur" as const,
    };
    expect(narrowedBy(choicesOf(wanted))).toEqual({
      categories: { $overlaps: ["rugs", "kilims"] },
      county: ["firuzabad"],
      seller_handle: ["bibi"],
      wholesale: true,
      price_eur_cents: { $gte: 100 },
      $and: [
        { attributes: { $overlaps: ["dye:natural", "dye:mixed"] } },
        { attributes: { $overlaps: ["size:small"] } },
      ],
    });
  });

  it("is nothing in a list of everything", () => {
    expect(narrowedBy(choicesOf(list))).toEqual({});
  });
});

describe("a card is asked for", () => {
  const card = {
    handle: "عسل",
    county: "shiraz",
    craft: "honey",
    seller_handle: "bibi",
    categories: ["food", "honey"],
    attributes: ["dye:natural", "size:small"],
  };

  it("when it carries all that was named, letter by letter", () => {
    expect(isAskedFor(card, { ...list, category: ["rugs", "honey"], county: ["shiraz"] })).toBe(true);
    expect(isAskedFor(card, { ...list, attribute: ["dye:natural", "dye:x", "size:small"] })).toBe(true);
    expect(isAskedFor(card, list)).toBe(true);
    for (const other of [
      { county: ["Shiraz"] },
      { category: ["hon"] },
      { craft: ["HONEY"] },
      { seller: ["bibI"] },
      { handle: ["x"] },
      { province: ["IR-07"] },
      { attribute: ["dye:natural", "size:large"] },
    ]) {
      expect(isAskedFor(card, { ...list, ...other })).toBe(false);
    }
  });
});
