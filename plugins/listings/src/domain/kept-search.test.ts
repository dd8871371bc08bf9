import { describe, expect, it } from "vitest";
import { isKept } from "./kept-search";

describe("a search in vain", () => {
  it.each(["گلیم", "انجیر خشک 500 گرم", "rug 120 x 180", "عسل کوهی اقلید", "ab", "قالی 12 متری"])(
    "is counted: %s",
    (text) => expect(isKept(text)).toBe(true),
  );

  it.each([
    ["a telephone number", "09171234567"],
    ["one with spaces", "0917 123 45 67"],
    ["a name with a number", "زهرا 0917123"],
    ["a national ID in words", "کد ملی 2280012345"],
    ["an e-mail", "zahra@example.com"],
    ["an address of the web", "www.dastranj"],
    ["a folder", "c:\\home"],
    ["a sentence", "سلام من زهرا هستم خانه ما شیراز"],
    ["one letter", "a"],
    ["digits alone", "123"],
    ["a long text", "گ".repeat(61)],
  ])("is not, when it looks like %s", (_, text) => expect(isKept(text)).toBe(false));
});
