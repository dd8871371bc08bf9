import { describe, expect, it } from "vitest";
import { quantityOf, typedIn } from "./quantity";

describe("a quantity that is asked for", () => {
  it("is typed in units, in any digits, and kept in the smallest", () => {
    expect(typedIn("weight", "۶۰۰")).toBe(600_000);
    expect(typedIn("weight", "12.345")).toBe(12_345);
    expect(typedIn("pieces", "1,200")).toBe(1_200);
  });
  it("is nothing where it is none, or finer than the measure", () => {
    for (const text of ["", "0", "x", "-5"]) expect(typedIn("weight", text)).toBeUndefined();
    expect(typedIn("pieces", "1.5")).toBeUndefined();
  });
  it("is shown in units", () => {
    expect(quantityOf("en", "weight", 12_345)).toBe("12.345");
  });
});
