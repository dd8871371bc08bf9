import { describe, expect, it } from "vitest";
import { onSaleAgain } from "./restock";

describe("what goes back on sale of what came back", () => {
  it.each(["", "  "])("is all of it where nothing is said of its condition, %j", (condition) => {
    expect(onSaleAgain(3, condition)).toBe(3);
  });

  it("is none of it where something is", () => {
    expect(onSaleAgain(3, "ترک دارد")).toBe(0);
  });

  it("is what she chose, and no more than arrived", () => {
    expect(onSaleAgain(3, "", 1)).toBe(1);
    expect(onSaleAgain(3, "ترک دارد", 2)).toBe(2);
    expect(onSaleAgain(1, "", 2)).toBe(1);
    expect(onSaleAgain(0, "")).toBe(0);
  });
});
