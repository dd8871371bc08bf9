import { describe, expect, test } from "vitest";
import { FIRST_VIEW, listingAddress, pageNumbers, readListingView } from "./listing-address";

describe("a list's address", () => {
  test("the first view is the list itself", () => {
    expect(listingAddress("/county/fasa", FIRST_VIEW)).toBe("/county/fasa");
  });
  test("others name their order and page, and are read back", () => {
    expect(listingAddress("/county/fasa", { sort: "price-asc", page: 2 })).toBe("/county/fasa/price-asc/2");
    expect(readListingView("price-asc", "2")).toEqual({ sort: "price-asc", page: 2 });
  });
  test.each([
    ["cheapest", "1"],
    ["newest", "0"],
    ["newest", "-1"],
    ["newest", "1e9"],
    ["newest", "1000"],
    ["newest", "02"],
    ["-", "-"],
  ])("%s/%s is none", (sort, page) => {
    expect(readListingView(sort, page)).toBeUndefined();
  });
});

describe("pages to offer", () => {
  test("all of a few", () => {
    expect(pageNumbers(2, 3)).toEqual([1, 2, 3]);
  });
  test("gaps among many, but never a gap of one", () => {
    expect(pageNumbers(5, 9)).toEqual([1, 0, 4, 5, 6, 0, 9]);
    expect(pageNumbers(3, 9)).toEqual([1, 2, 3, 4, 0, 9]);
    expect(pageNumbers(4, 9)).toEqual([1, 2, 3, 4, 5, 0, 9]);
  });
});
