import { describe, expect, it } from "vitest";
import { deskSearch } from "./desk-search";

it.each([
  ["۱۰۴۲", 1042],
  [" #1042 ", 1042],
  ["٩٩٩", 999],
])("looks for %j as a number", (typed, number) => {
  expect(deskSearch(typed)).toEqual({ number, name: null });
});

it.each(["  \u200c ", "", "9999999999"])("looks for nothing when %j is typed", (typed) => {
  expect(deskSearch(typed)).toBeNull();
});

describe("a name", () => {
  const finds = (typed: string, name: string) =>
    new RegExp(deskSearch(typed)?.name ?? "(?!)", "i").test(name);

  it.each([
    ["صادقي", "نگار صادقی"],
    ["نگار\u200cصادقی", "نگار صادقي"],
    ["كريم", "کریم رضایی"],
    ["berg", "Anna BERG"],
    ["خانم ۲", "خانم 2"],
    ["o'k (x)", "O'K (X)"],
  ])("typed %j is found in %j", (typed, name) => {
    expect(finds(typed, name)).toBe(true);
  });

  it.each([
    [".*", "نگار"],
    ["a|n", "نگار n"],
    ["صادقی", "صادق"],
  ])("typed %j is not found in %j", (typed, name) => {
    expect(finds(typed, name)).toBe(false);
  });
});
