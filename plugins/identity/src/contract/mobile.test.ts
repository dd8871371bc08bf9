import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codeOf, mobileOf } from "./mobile";

describe("a mobile number", () => {
  test.each([
    "09123456789",
    "9123456789",
    "989123456789",
    "00989123456789",
    "+989123456789",
    "۰۹۱۲۳۴۵۶۷۸۹",
    "٠٩١٢٣٤٥٦٧٨٩",
    "0912 345 6789",
    "(0912) 345-6789",
    "\u2066+98 912 345 6789\u2069",
  ])("typed as %s is kept as +98…", (typed) => {
    expect(mobileOf(typed)).toBe("+989123456789");
  });

  test.each([
    "",
    "0912345678",
    "091234567890",
    "08123456789",
    "+4915112345678",
    "0912345678x",
    "+98+9123456789",
  ])("is not %s", (typed) => {
    expect(mobileOf(typed)).toBeUndefined();
  });

  test("as it is kept is read as itself, and so are its Persian digits", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (rest) => {
        const kept = `+989${String(rest).padStart(9, "0")}`;
        const persian = kept.replace(/\d/g, (digit) => "۰۱۲۳۴۵۶۷۸۹"[Number(digit)] as string);
        expect([mobileOf(kept), mobileOf(persian)]).toEqual([kept, kept]);
      }),
    );
  });

  test("is nothing or well formed, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        expect(mobileOf(typed) ?? "+989000000000").toMatch(/^\+989\d{9}$/);
      }),
    );
  });
});

describe("a code", () => {
  test.each(["012345", "۰۱۲۳۴۵", "٠١٢٣٤٥", " 012 345 "])("typed as %s is 012345", (typed) => {
    expect(codeOf(typed)).toBe("012345");
  });

  test.each(["", "01234", "0123456", "12e456"])("is not %s", (typed) => {
    expect(codeOf(typed)).toBeUndefined();
  });
});
