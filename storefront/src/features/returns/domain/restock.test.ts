import { describe, expect, it } from "vitest";
import { isAsNew, onSaleAgain } from "./restock";

describe("what goes back on sale of what came back", () => {
  it.each(["", "  ", "نو", "مثل\u200cنو", " مثل نو. ", "As new", "سالم"])("is all of it, %j", (condition) => {
    expect(isAsNew(condition)).toBe(true);
    expect(onSaleAgain(3, condition)).toBe(3);
  });

  it.each(["ترک دارد", "as new, but washed", "نو نیست"])("is none of it, %j", (condition) => {
    expect(isAsNew(condition)).toBe(false);
    expect(onSaleAgain(3, condition)).toBe(0);
  });

  it("is what she chose, and no more than arrived", () => {
    expect(onSaleAgain(3, "", 1)).toBe(1);
    expect(onSaleAgain(3, "ترک دارد", 2)).toBe(2);
    expect(onSaleAgain(1, "", 2)).toBe(1);
    expect(onSaleAgain(0, "")).toBe(0);
  });
});
