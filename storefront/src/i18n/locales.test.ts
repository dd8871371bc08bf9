import { describe, expect, test } from "vitest";
import { inLanguage, localePath, samePageIn } from "./locales";

describe("addresses in two languages", () => {
  test("Persian stands at the root, English below /en", () => {
    expect(localePath("fa", "/product/x")).toBe("/product/x");
    expect(localePath("en", "/product/x")).toBe("/en/product/x");
    expect(localePath("en", "/")).toBe("/en");
  });
  test.each([
    ["/", "en", "/en"],
    ["/en", "fa", "/"],
    ["/en/county/fasa", "fa", "/county/fasa"],
    ["/county/fasa", "en", "/en/county/fasa"],
    ["/endive", "en", "/en/endive"],
  ] as const)("%s in %s is %s", (from, to, expected) => {
    expect(samePageIn(to, from)).toBe(expected);
  });
});

test("a text without English is told in Persian", () => {
  expect(inLanguage("en", "گبه", "")).toBe("گبه");
  expect(inLanguage("en", "گبه", "Gabbeh")).toBe("Gabbeh");
  expect(inLanguage("fa", "گبه", "Gabbeh")).toBe("گبه");
});
