import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf } from "./address";
import { type ListingStateName, mayDo, nextState } from "./listing-states";
import { marketSku } from "./market-sku";
import { pickFile } from "./pick-file";
import { type Tier, tierPrices, tiersOf } from "./tiers";
import { unitPrice } from "./unit-price";

describe("a unit price", () => {
  it("is of a kilogram, a litre, a square metre, a metre", () => {
    expect(unitPrice(250_000, "weight", 250)).toBe(1_000_000);
    expect(unitPrice(900_000, "volume", 750)).toBe(1_200_000);
    expect(unitPrice(90_000_000, "area", 60_000)).toBe(15_000_000);
    expect(unitPrice(50_000, "length", 50)).toBe(100_000);
  });

  it("is none for pieces", () => {
    expect(unitPrice(1000, "piece", null)).toBeNull();
  });

  it("is whole, and at most half a unit from the exact one", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e10 }), fc.integer({ min: 1, max: 1e8 }), (price, grams) => {
        const unit = unitPrice(price, "weight", grams) as number;
        expect(Number.isInteger(unit)).toBe(true);
        expect(Math.abs(unit * grams - price * 1000)).toBeLessThanOrEqual(grams / 2);
      }),
    );
  });
});

describe("the states of a listing", () => {
  const states: ListingStateName[] = ["proposed", "published", "rejected", "off_sale"];

  it("are left by these verbs and no others", () => {
    expect(states.filter((state) => mayDo("take_off", state))).toEqual(["published"]);
    expect(states.filter((state) => mayDo("remove", state))).toEqual(["rejected", "off_sale"]);
    expect(states.filter((state) => mayDo("approve", state))).toEqual(["proposed"]);
  });

  it("lead on sale only past the office where it looks first", () => {
    for (const state of states) {
      for (const verb of ["submit", "put_on", "reject", "take_off", "withdraw"] as const)
        expect(nextState(verb, state, true)).not.toBe("published");
    }
    expect(nextState("put_on", "off_sale", true)).toBe("proposed");
    expect(nextState("put_on", "off_sale", false)).toBe("published");
    expect(nextState("approve", "proposed", true)).toBe("published");
    expect(nextState("submit", "off_sale", true)).toBe("off_sale");
  });
});

describe("a seller's own number", () => {
  it("meets no other seller's in the market", () => {
    const handle = fc.stringMatching(/^[a-z0-9-]{1,20}$/);
    fc.assert(
      fc.property(handle, handle, fc.string(), fc.string(), (a, b, one, other) => {
        fc.pre(a !== b);
        expect(marketSku(a, one)).not.toBe(marketSku(b, other));
      }),
    );
  });
});

describe("tiers as a price list has them", () => {
  it("hold until the next, the last without end, and are read back as they were", () => {
    const tiers: Tier[] = [
      { min_quantity: 10, prices: { irr: 900, eur: 90 } },
      { min_quantity: 50, prices: { irr: 800 } },
    ];
    expect(tierPrices(tiers)).toEqual([
      { currency: "irr", price: 900, min_quantity: 10, max_quantity: 49 },
      { currency: "irr", price: 800, min_quantity: 50, max_quantity: null },
      { currency: "eur", price: 90, min_quantity: 10, max_quantity: null },
    ]);
    expect(tiersOf(tierPrices(tiers))).toEqual(tiers);
  });
});

describe("the file that a picture is shown by", () => {
  const file = (width: number, type = "image/webp") => ({ width, type, address: `${width}.${type}` });
  it("is the smallest that is wide enough, in a kind that everybody can show", () => {
    const files = [file(320), file(640), file(640, "image/avif"), file(1080)];
    expect(pickFile(files, 500)).toBe("640.image/webp");
    expect(pickFile(files, 4000)).toBe("1080.image/webp");
    expect(pickFile([], 500)).toBeNull();
  });
});

describe("a product's address", () => {
  it("is its title in Latin letters", () => {
    expect(addressOf({ fa: "گلیم", en: "Fish kilim" }, "ab12")).toBe("fish-kilim-ab12");
    expect(addressOf({ fa: "گلیم قشقایی", en: null }, "ab12")).toBe("glim-qshqaii-ab12");
    expect(addressOf({ fa: "!!", en: null }, "ab12")).toBe("goods-ab12");
  });

  it("is never one that an address may not hold", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (fa) => {
        expect(addressOf({ fa, en: null }, "x1")).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
      }),
    );
  });
});
