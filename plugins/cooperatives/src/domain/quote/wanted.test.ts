import { describe, expect, it } from "vitest";
import { refuseWanted, type Wanted } from "./wanted";

const POOL = { minimum_order: 50_000, grades: ["a", "b"] };
const TODAY = "2026-11-26";
const WANTED: Wanted = { quantity: 600_000, grades: ["a"], deliver_by: "2026-12-20" };
const refused = (change: Partial<Wanted>) => refuseWanted({ ...WANTED, ...change }, POOL, TODAY);

describe("what a company wants of a pool", () => {
  it("is taken from the minimum order on", () => {
    expect(refused({})).toBeNull();
    expect(refused({ quantity: 50_000 })).toBeNull();
    expect(refused({ quantity: 49_999 })).toBe("quote_quantity_below_minimum");
  });
  it("is no more than homes can make", () => {
    expect(refused({ quantity: 999_999_999 })).toBeNull();
    expect(refused({ quantity: 1_000_000_000 })).toBe("quote_quantity_too_large");
  });
  it("is of the pool's grades", () => {
    expect(refused({ grades: ["a", "b"] })).toBeNull();
    expect(refused({ grades: [] })).toBe("quote_grade_unknown");
    expect(refused({ grades: ["a", "z"] })).toBe("quote_grade_unknown");
  });
  it("is wanted after today, within two years", () => {
    expect(refused({ deliver_by: "2026-11-27" })).toBeNull();
    expect(refused({ deliver_by: "2026-11-26" })).toBe("quote_date_past");
    expect(refused({ deliver_by: "2026-11-25" })).toBe("quote_date_past");
    expect(refused({ deliver_by: "2028-11-25" })).toBeNull();
    expect(refused({ deliver_by: "2028-11-26" })).toBe("quote_date_too_far");
  });
});
