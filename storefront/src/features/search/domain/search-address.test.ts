import { describe, expect, test } from "vitest";
import { readSearch, searchAddress, searchQuery } from "./search-address";

const read = (query: string) => readSearch(new URLSearchParams(query));

describe("a search's address", () => {
  test("is read and written back", () => {
    const query = "?q=%D8%A7%D9%86%D8%AC%DB%8C%D8%B1&county=estahban&sort=price_asc&page=2";
    expect(searchAddress(read(query), { page: 2 })).toBe(query);
  });
  test("a change leads to the first page", () => {
    expect(searchAddress(read("q=fig&page=3"), { county: "fasa" })).toBe("?q=fig&county=fasa");
  });
  test("words are sorted by nearness, lists by age, and neither is said", () => {
    expect(read("q=fig").sort).toBe("relevance");
    expect(read("").sort).toBe("newest");
    expect(read("sort=relevance").sort).toBe("newest");
    expect(searchAddress(read("q=fig"))).toBe("?q=fig");
  });
  test.each(["0", "-1", "1e9", "x", "1.5", ""])("page %s is the first", (page) => {
    expect(read(`page=${page}`).page).toBe(1);
  });
  test("too long a wish is cut", () => {
    expect(read(`q=${"a".repeat(500)}`).q).toHaveLength(100);
  });
});

test("what is asked of the backend", () => {
  expect(searchQuery(read("q=fig&category=figs&page=2"))).toBe(
    "search?sort=relevance&limit=24&offset=24&q=fig&category=figs",
  );
});
