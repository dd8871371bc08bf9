import { describe, expect, it } from "vitest";
import { whereNext } from "./where-next";

describe("where to go after signing in", () => {
  it("goes to the page that was asked for", () => {
    expect(whereNext("/en/checkout?x=1", "/account")).toBe("/en/checkout?x=1");
  });

  it.each([null, "", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)"])(
    "never leaves the shop (%s)",
    (asked) => expect(whereNext(asked, "/account")).toBe("/account"),
  );
});
