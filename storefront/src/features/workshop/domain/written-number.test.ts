import { expect, test } from "vitest";
import { writtenNumber } from "./written-number";

test("a number is read in any digits", () => {
  expect(writtenNumber(" ۴۰ ", 1, 168)).toBe(40);
  expect(writtenNumber("٤٠", 1, 168)).toBe(40);
  expect(writtenNumber("168", 1, 168)).toBe(168);
});

test("what is no whole number between the bounds is none", () => {
  for (const wrong of ["", "0", "169", "-4", "4.5", "چهل", "1e2", "4000000"])
    expect(writtenNumber(wrong, 1, 168), wrong).toBeUndefined();
});
