import { describe, expect, it } from "vitest";
import { offsetOf, pagesBeside } from "./pager";

const words = { newer: "Newer", older: "Older" };
const at = (offset: number) => `/list?offset=${offset}`;
const beside = (offset: number, count: number) => {
  const { newer, older } = pagesBeside({ offset, size: 20, count }, at, words);
  return [newer?.href, older?.href];
};

describe("the pages beside one of a list", () => {
  it("are none where everything is on it", () => {
    expect(beside(0, 20)).toEqual([undefined, undefined]);
    expect(beside(0, 0)).toEqual([undefined, undefined]);
  });
  it("are the one before and the one after", () => {
    expect(beside(20, 41)).toEqual(["/list?offset=0", "/list?offset=40"]);
    expect(beside(40, 41)).toEqual(["/list?offset=20", undefined]);
  });
  it("begin where the list begins, wherever one came in", () => {
    expect(beside(7, 41)).toEqual(["/list?offset=0", "/list?offset=27"]);
  });
});

describe("how far down a list a page begins", () => {
  it.each([
    ["40", 40],
    [undefined, 0],
    ["", 0],
    ["-20", 0],
    ["2.9", 2],
    ["x", 0],
    ["1e9", 100_000],
  ])("said as %o: %d", (said, offset) => {
    expect(offsetOf(said)).toBe(offset);
  });
});
