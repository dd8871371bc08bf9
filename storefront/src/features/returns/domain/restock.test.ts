import { describe, expect, it } from "vitest";
import { onSaleAgain } from "./restock";

const unwanted = { reason: "changed_mind", condition: "" } as const;

describe("what goes back on sale of what came back", () => {
  it.each(["", "  "])("is all of it where nothing is said of its condition, %j", (condition) => {
    expect(onSaleAgain(3, { ...unwanted, condition })).toBe(3);
  });

  it("is none of it where something is", () => {
    expect(onSaleAgain(3, { ...unwanted, condition: "ترک دارد" })).toBe(0);
  });

  it.each([
    ["changed_mind", 3],
    ["wrong_item", 3],
    ["other", 3],
    ["damaged", 0],
    ["not_as_described", 0],
  ] as const)("where the buyer says %s is %i of three", (reason, pieces) => {
    expect(onSaleAgain(3, { ...unwanted, reason })).toBe(pieces);
  });

  it("is what she chose, and no more than arrived", () => {
    expect(onSaleAgain(3, unwanted, 1)).toBe(1);
    expect(onSaleAgain(3, { reason: "damaged", condition: "ترک دارد" }, 2)).toBe(2);
    expect(onSaleAgain(1, unwanted, 2)).toBe(1);
    expect(onSaleAgain(0, unwanted)).toBe(0);
  });
});
