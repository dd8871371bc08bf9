import { expect, it } from "vitest";
import { deskSearch, SPELLED_AS } from "./desk-search";

it.each([
  ["۱۰۴۲", { number: 1042, name: "1042" }],
  [" #1042 ", { number: 1042, name: "#1042" }],
  ["٩٩٩٩٩٩٩٩٩٩", { number: null, name: "9999999999" }],
  ["نگار‌ صادقي", { number: null, name: "نگار صادقی" }],
  ["  ‌ ", null],
  ["BERG", { number: null, name: "berg" }],
])("looks for %j as %j", (typed, meant) => {
  expect(deskSearch(typed)).toEqual(meant);
});

it("has one meant sign for each typed one", () => {
  expect([...SPELLED_AS[0]]).toHaveLength([...SPELLED_AS[1]].length);
});
