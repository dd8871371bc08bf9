import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countQuery,
  EVERYTHING,
  LAST_PAGE,
  LIST_FILTERS,
  priceWish,
  readSearch,
  type Search,
  searchAddress,
  searchQuery,
  sorts,
  wordsOf,
} from "./search-address";

const read = (query: string) => readSearch(new URLSearchParams(query));

const code = fc.stringMatching(/^[a-z0-9][a-z0-9_-]{0,20}$/);
const attribute = fc.tuple(
  fc.stringMatching(/^[a-z][a-z0-9_]{0,10}$/),
  fc.stringMatching(/^[a-z0-9]{1,10}$/),
);
const some = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { maxLength: 5 });
const amount = fc.option(fc.nat(1_000_000_000), { nil: undefined });

/** Whatever somebody may wish for. */
const searches: fc.Arbitrary<Search> = fc.record({
  q: fc.string({ unit: "grapheme", maxLength: 150 }).map(wordsOf),
  category: some(code),
  province: some(code),
  county: some(code),
  craft: some(code),
  seller: some(code),
  availability: some(fc.constantFrom("in_stock", "made_to_order")),
  attribute: some(attribute.map(([key, value]) => `${key}:${value}`)),
  wholesale: fc.boolean(),
  price: fc
    .tuple(fc.constantFrom("irr" as const, "eur" as const), amount, amount)
    .map(([currency, min, max]) => priceWish(currency, min, max)),
  sort: fc.constantFrom(...sorts()),
  page: fc.integer({ min: 1, max: LAST_PAGE }),
});

describe("a search's address", () => {
  test("says everything that was wished for, whatever it was", () => {
    fc.assert(
      fc.property(searches, (search) => {
        expect(read(searchAddress(search, { page: search.page }))).toEqual(search);
      }),
    );
  });
  test("of anything at all is some search, whose own address stays as it is", () => {
    const names = [...LIST_FILTERS, "q", "wholesale", "price_min", "price_max", "currency", "sort", "page"];
    const anything = fc.dictionary(fc.constantFrom(...names), fc.string({ unit: "binary", maxLength: 30 }), {
      maxKeys: 5,
    });
    fc.assert(
      fc.property(anything, (asked) => {
        const search = readSearch(new URLSearchParams(asked));
        const address = searchAddress(search, { page: search.page });
        const again = read(address);
        expect(searchAddress(again, { page: again.page })).toBe(address);
      }),
      { numRuns: 40 },
    );
  });
  test("is short and can be read aloud", () => {
    const search = { ...EVERYTHING, q: "fig", county: ["estahban", "fasa"], attribute: ["grade:first"] };
    expect(searchAddress(search)).toBe("?q=fig&county=estahban,fasa&attribute=grade:first");
    expect(searchAddress(EVERYTHING)).toBe("?");
  });
  test("a change leads to the first page", () => {
    expect(searchAddress(read("q=fig&page=3"), { county: ["fasa"] })).toBe("?q=fig&county=fasa");
  });
  test("says in which currency a price is meant", () => {
    expect(searchAddress(read("price_max=900&currency=eur"))).toBe("?price_max=900&currency=eur");
    expect(read("currency=eur").price).toBeNull();
  });
  test("prices that stand the wrong way round are turned", () => {
    expect(read("price_min=900&price_max=100").price).toEqual({ currency: "irr", min: 100, max: 900 });
  });
  test.each(["0", "-1", "1e9", "x", "1.5", ""])("page %s is the first", (page) => {
    expect(read(`page=${page}`).page).toBe(1);
  });
  test("what cannot be meant is left out", () => {
    expect(
      read("county=fasa,,fasa,a'b,../x&availability=secret&attribute=seller&sort=secret&price_min=-5"),
    ).toEqual({
      ...EVERYTHING,
      county: ["fasa"],
    });
    expect(read(`q=${"a".repeat(500)}`).q).toHaveLength(100);
    expect(
      read(`craft=${Array.from({ length: 90 }, (_, index) => `c${index}`).join(",")}`).craft,
    ).toHaveLength(20);
  });
});

describe("what is asked of the backend", () => {
  test("is one page with all counts, in the reader's currency", () => {
    expect(searchQuery(read("q=fig&category=figs&page=2"), "eur")).toBe(
      "search?q=fig&category=figs&currency=eur&sort=relevance" +
        "&facets=category,province,county,craft,seller,availability,wholesale,attribute,price&limit=24&offset=24",
    );
  });
  test("keeps to the currency of the prices wished for", () => {
    expect(countQuery(read("price_min=1000&currency=irr&wholesale=true"), "eur")).toBe(
      "search?wholesale=true&price_min=1000&currency=irr&limit=1",
    );
  });
});
